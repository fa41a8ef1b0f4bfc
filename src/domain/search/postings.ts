// Where the index finds what.

/** Places of a token in the text of each record, by the record's number; none where only its other name holds it. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** A token that the index does not have. */
export const noPostings: Postings = new Map();
