/** A request that was begun before under its key, and nobody knows how far it came. */
export type Again = "begun";
