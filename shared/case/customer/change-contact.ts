import { toEvent } from "../../story/fact.ts";
import type * as z from "zod";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Contact } from "../../story/parts/case.schema.ts";
import { normaliseCustomer } from "./normalise-customer.ts";
import type { contactInputSchema } from "./customer-input.ts";

export type ChangeContactDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "setContact" | "record">;
};

export type ContactChange = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseStory;
  readonly dealer: Dealer;
  readonly contact: z.output<typeof contactInputSchema>;
  readonly now: Instant;
};

/** How and when the customer may be reached, as a whole; offers and calls follow it at once. */
export async function changeContact(
  { commit, random, cases }: ChangeContactDeps,
  { story, dealer, contact: input, now }: ContactChange,
): Promise<Result<Contact, Problem>> {
  const { reference, customer } = story.case;
  const by = { kind: "customer" } as const;
  const person = await normaliseCustomer({ customer, contact: input }, dealer);
  if (!person.ok) return fail(atRoot(person.failure));
  const { contact = {} } = person.value;
  const event = toEvent({ type: "case.contact-changed" }, story.case, { by, at: now, random });
  await commit([cases.setContact(reference, contact), cases.record(event)]);
  return ok(contact);
}

/** Here the contact is the whole body. */
function atRoot({ errors = [], ...problem }: Problem): Problem {
  const moved = errors.map(({ pointer, ...broken }) => ({
    pointer: pointer.replace(/^\/contact/, ""),
    ...broken,
  }));
  return { ...problem, errors: moved };
}
