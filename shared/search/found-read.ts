import type { Instant } from "../kernel/time.ts";
import type { Read } from "../reading/read.schema.ts";
import type { FindInput } from "./find-input.ts";

const FIELDS = ["reference", "email", "phone", "registration", "name", "text"] as const;

/** What is left of a search in the log of who reads: by what it was, and how many it led to. */
export function foundRead(input: FindInput, count: number, at: Instant): Read {
  return { what: "found", at, by: FIELDS.filter((field) => input[field] !== undefined), count };
}
