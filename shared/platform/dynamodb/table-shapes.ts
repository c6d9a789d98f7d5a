/** The tables as data: CDK and the local stack create them from this, the stores rely on it. */
export type IndexShape = { readonly name: string; readonly hash: string; readonly range: string };

export type TableShape = {
  /** The environment variable that carries the table's name. */
  readonly variable: "CASES_TABLE" | "CALENDAR_TABLE" | "DIRECTORY_TABLE" | "ERASED_TABLE";
  readonly name: string;
  /** Every table has the string keys `pk` and `sk`. */
  readonly indexes: readonly IndexShape[];
  readonly stream: boolean;
  /** Seconds since 1970 after which DynamoDB may remove the item; code compares it itself too. */
  readonly expiryAttribute?: "expiresAt";
};

/** Sparse: an item is in an index only while it has both of its attributes. All attributes projected. */
export const BY_DEALER = {
  name: "byDealer",
  hash: "dealerPk",
  range: "dealerSk",
} as const satisfies IndexShape;
export const BY_WORK = {
  name: "byWork",
  hash: "workPk",
  range: "workSk",
} as const satisfies IndexShape;

export const CASES = {
  variable: "CASES_TABLE",
  name: "cases",
  indexes: [BY_DEALER, BY_WORK],
  stream: true,
  expiryAttribute: "expiresAt",
} as const satisfies TableShape;

export const CALENDAR = {
  variable: "CALENDAR_TABLE",
  name: "calendar",
  indexes: [],
  stream: false,
  expiryAttribute: "expiresAt",
} as const satisfies TableShape;

export const DIRECTORY = {
  variable: "DIRECTORY_TABLE",
  name: "directory",
  indexes: [],
  stream: false,
  expiryAttribute: "expiresAt",
} as const satisfies TableShape;

/** What must not come back with a backup of the others; so small that nobody restores it. */
export const ERASED = {
  variable: "ERASED_TABLE",
  name: "erased",
  indexes: [],
  stream: false,
} as const satisfies TableShape;

export const tableShapes: readonly TableShape[] = [CASES, CALENDAR, DIRECTORY, ERASED];
