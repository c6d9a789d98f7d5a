import type * as z from "zod";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { changeDetails } from "./change-details.ts";
import type { ChangeDetailsDeps, DetailsChange } from "./change-details.ts";
import { normaliseCustomer } from "./normalise-customer.ts";
import type { contactInputSchema } from "./customer-input.ts";

export type ContactChange = DetailsChange & {
  readonly dealer: Dealer;
  readonly contact: z.output<typeof contactInputSchema>;
};

/**
 * How and when the customer may be reached, as a whole, by them or for them; offers and calls follow it
 * at once.
 */
export async function changeContact(
  deps: ChangeDetailsDeps,
  { dealer, contact: input, ...change }: ContactChange,
): Promise<Result<Case, Problem>> {
  const { customer } = change.story.case;
  const person = await normaliseCustomer({ customer, contact: input }, dealer);
  if (!person.ok) return fail(atRoot(person.failure));
  const { contact = {} } = person.value;
  return changeDetails(deps, change, ({ case: matter }) =>
    ok({ next: { ...matter, contact }, facts: [{ type: "case.contact-changed" }] }),
  );
}

/** Here the contact is the whole body. */
function atRoot({ errors = [], ...problem }: Problem): Problem {
  const moved = errors.map(({ pointer, ...broken }) => ({
    pointer: pointer.replace(/^\/contact/, ""),
    ...broken,
  }));
  return { ...problem, errors: moved };
}
