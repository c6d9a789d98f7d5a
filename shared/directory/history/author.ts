/** Who writes a document. */
export type Author = {
  readonly id: string;
  readonly name: string;
  /** Nobody's, where no person of the directory did it. */
  readonly email?: string;
};

/** Somebody with the account's own keys. */
export const OPERATOR: Author = { id: "operator", name: "operator" };

/** Of versions from before there was a history. */
export const UNKNOWN_AUTHOR: Author = { id: "unknown", name: "unknown" };
