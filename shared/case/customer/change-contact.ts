import type * as z from "zod";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Fact } from "../../story/fact.ts";
import type { Case, SalesConsent } from "../../story/parts/case.schema.ts";
import { changeDetails } from "./change-details.ts";
import type { ChangeDetailsDeps, DetailsChange } from "./change-details.ts";
import { withSalesContact } from "./sales-contact.ts";
import { normaliseCustomer } from "./normalise-customer.ts";
import type { contactInputSchema } from "./customer-input.ts";

export type ContactChange = DetailsChange & {
  readonly dealer: Dealer;
  /** As a whole; without it that stays as it is. */
  readonly contact?: z.output<typeof contactInputSchema> | undefined;
  /** Whether sales may contact them: the customer's word alone. */
  readonly salesContact?:
    | { readonly given: boolean; readonly source: SalesConsent["source"] }
    | undefined;
};

/**
 * How and when the customer may be reached, as a whole, by them or for them; offers and calls follow it
 * at once.
 */
export async function changeContact(
  deps: ChangeDetailsDeps,
  { dealer, contact: input, salesContact: sales, ...change }: ContactChange,
): Promise<Result<Case, Problem>> {
  const { customer } = change.story.case;
  const person = await normaliseCustomer({ customer, contact: input ?? {} }, dealer);
  if (!person.ok) return fail(atRoot(person.failure));
  const contact = input === undefined ? undefined : (person.value.contact ?? {});
  return changeDetails(deps, change, ({ case: matter }) => {
    const reached = contact === undefined ? matter : { ...matter, contact };
    const next =
      sales === undefined
        ? reached
        : withSalesContact(reached, sales.given, sales.source, change.now);
    return ok({ next, facts: factsOf(matter, next, contact !== undefined) });
  });
}

function factsOf(before: Case, after: Case, contact: boolean): Fact[] {
  const { salesContact: given } = after;
  return [
    ...(contact ? [{ type: "case.contact-changed" } as const] : []),
    ...(before.salesContact === given ? [] : [{ type: "case.sales-contact", given } as const]),
  ];
}

/** Here the contact is the whole body. */
function atRoot({ errors = [], ...problem }: Problem): Problem {
  const moved = errors.map(({ pointer, ...broken }) => ({
    pointer: pointer.replace(/^\/contact/, ""),
    ...broken,
  }));
  return { ...problem, errors: moved };
}
