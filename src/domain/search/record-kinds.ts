// The kinds of search records.

export const recordKinds = ['section', 'indicator', 'table', 'code', 'term'] as const;
export type RecordKind = (typeof recordKinds)[number];
