import * as z from "zod";
import { normaliseCustomer } from "../case/customer/normalise-customer.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { broken, invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Clause } from "./clause.ts";
import { NOWHERE } from "./leads.ts";
import {
  emailClause,
  nameClause,
  phoneClause,
  plateClause,
  referenceClause,
  textClause,
} from "./read-clauses.ts";
import type { WantedNumber } from "./read-clauses.ts";

const textSchema = z.string().trim().min(1).max(254);

/** Parts of each are enough; `text` is any of them. */
export const findInputSchema = z
  .strictObject({
    text: textSchema.optional(),
    reference: textSchema.optional(),
    email: textSchema.optional(),
    phone: textSchema.max(40).optional(),
    registration: textSchema.optional(),
    name: textSchema.optional(),
  })
  .refine((input) => Object.values(input).some((value) => value !== undefined), {
    message: broken("nothing-to-find"),
  });
export type FindInput = z.output<typeof findInputSchema>;

const NOBODY: Clause = { leads: () => Promise.resolve(NOWHERE), holds: () => false };

type Read = (typed: string, number: WantedNumber) => Clause | undefined;

const READ: { readonly [Field in keyof FindInput]-?: Read } = {
  reference: referenceClause,
  email: emailClause,
  phone: (_typed, number) => phoneClause(number),
  registration: plateClause,
  name: nameClause,
  text: (_typed, number) => textClause(number),
};
const FIELDS = ["reference", "email", "phone", "registration", "name", "text"] as const;

/** All that a case has to fit. */
export async function clausesOf(
  input: FindInput,
  dealer: Pick<Dealer, "address" | "telephone">,
): Promise<Result<readonly Clause[], Problem>> {
  const clauses: Clause[] = [];
  for (const field of FIELDS) {
    const typed = input[field];
    if (typed === undefined) continue;
    const clause = READ[field](typed, await numberOf(typed, dealer));
    if (clause === undefined && field === "phone") {
      return fail({ code: "invalid-request", errors: [invalid("/phone", "not-a-phone")] });
    }
    clauses.push(clause ?? NOBODY);
  }
  return ok(clauses);
}

/** What numbers are read with is loaded when there is one. */
async function numberOf(typed: string, dealer: Pick<Dealer, "address" | "telephone">) {
  const near = dealer.telephone;
  if (!/^[\d\s()+./-]{5,}$/.test(typed)) return { typed, whole: undefined, near };
  const read = await normaliseCustomer({ customer: { name: "-", phone: typed } }, dealer);
  return { typed, whole: read.ok ? read.value.customer.phone : undefined, near };
}
