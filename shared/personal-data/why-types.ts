/** Whose a datum is: `reader` is a customer or somebody of the staff, as what holds it says. */
export type Whose = "customer" | "staff" | "reader";

/** Until when a datum is there; the printed page says the periods. */
export type Kept =
  /** As long as its case: so many months after the last thing of it ended. */
  | "case"
  | "feedback"
  | "reads"
  /** Until the longest session is over. */
  | "session"
  | "minutes"
  | "hour"
  | "day"
  /** Until they may be asked again. */
  | "asked"
  /** While a file is put right and taken over. */
  | "week"
  /** As long as the same file may come again. */
  | "years"
  /** As long as the calendar's day. */
  | "calendar"
  /** While the document that names it does. */
  | "document"
  /** While it may be used: it stands for a wish that outlives the case. */
  | "wish";

/** Who reads it; the printed page says which roles may. */
export type Readers =
  | "case"
  | "case-and-customer"
  | "customer"
  | "directory"
  | "readers"
  | "imports"
  | "nobody";

export type Why = {
  readonly datum: string;
  readonly whose: Whose;
  readonly purpose: string;
  readonly kept: Kept;
  readonly readers: Readers;
};
