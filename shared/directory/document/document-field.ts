import type { Brand, Dealer } from "./dealer.schema.ts";

/** All fields below; what stands under keys of somebody's own has none. */
type FieldsOf<Of> = Of extends readonly (infer One)[]
  ? FieldsOf<One>
  : Of extends object
    ? string extends keyof Of
      ? FieldsOf<Of[keyof Of]>
      : { [Key in keyof Of & string]: Key | FieldsOf<Of[Key]> }[keyof Of & string]
    : never;

/** Said only with the whole day, time or entry that they are of. */
type Within =
  | "id"
  | "dayOfWeek"
  | "opens"
  | "closes"
  | "validFrom"
  | "validThrough"
  | "from"
  | "fromTime"
  | "through"
  | "throughTime"
  | "substitute";

/** Each place of a dealer's and of a brand's document that can be named by itself. */
export type DocumentField = Exclude<FieldsOf<Dealer> | FieldsOf<Brand>, Within>;
