import type * as z from "zod";
import type { House } from "../../case/customer/read-at-desk.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Result } from "../../kernel/result.ts";

/** What a schema says of a value, as rules. */
export type CheckFields = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
) => Result<z.output<Schema>, readonly FieldError[]>;

/** The dealer that rows are read for, and how what they say is checked. */
export type ImportHouse = House & { readonly check: CheckFields };
