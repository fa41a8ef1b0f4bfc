// What results are filtered by; also the names in the address and in the form.

export const filterNames = ['kind', 'part', 'topic', 'standard'] as const;
export type FilterName = (typeof filterNames)[number];
