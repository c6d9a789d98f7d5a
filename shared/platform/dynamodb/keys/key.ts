/** Of one item: its partition, and its place there. */
export type Key = { readonly pk: string; readonly sk: string };
