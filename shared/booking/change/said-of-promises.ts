import * as z from "zod";
import { FREELY } from "../../commitments/change/agreement-law.ts";
import type { Authority } from "../../commitments/change/agreement-law.ts";
import { move } from "../../commitments/change/move.ts";
import { withdraw } from "../../commitments/change/withdraw.ts";
import { dueSchema } from "../../commitments/due/due.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Seen, TiedChange } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { tiedPromises } from "../gates/tied-promises.ts";

const MOST_PROMISES = 20;
const idSchema = z.string().max(100);

/** What becomes of promises of a visit that is moved; those that are not named stay, or move along. */
export const saidOfPromisesSchema = z
  .array(
    z.union([
      z.strictObject({ id: idSchema, due: dueSchema }),
      z.strictObject({ id: idSchema, withdraw: z.literal(true) }),
    ]),
  )
  .max(MOST_PROMISES);
export type SaidOfPromise = z.output<typeof saidOfPromisesSchema>[number];

type Said = {
  readonly promises: readonly SaidOfPromise[];
  readonly authority?: Authority | undefined;
};

/**
 * The changes that staff ask for with the move of a visit, each as if it were made for itself: told to the
 * customer, who can deny it, and refused where it would be.
 */
export function saidOfPromises(
  { promises, authority = FREELY }: Said,
  visit: Appointment,
  seen: Seen,
): Result<TiedChange[], RefusalOf<"promise-refused" | "invalid-request">> {
  const changes: TiedChange[] = [];
  const tied = new Map(tiedPromises(seen.story, visit).map((one) => [one.id, one]));
  for (const [index, said] of promises.entries()) {
    const promise = tied.get(said.id);
    if (promise === undefined) {
      const errors = [invalid(`/promises/${index}/id`, "no-promise-of-it")];
      return fail({ code: "invalid-request", errors });
    }
    tied.delete(said.id);
    const changed = changeOf(said, authority, promise, { visit, seen });
    if (!changed.ok) return changed;
    changes.push(changed.value);
  }
  return ok(changes);
}

type At = { readonly visit: Appointment; readonly seen: Seen };

function changeOf(
  said: SaidOfPromise,
  authority: Authority,
  promise: Commitment,
  { visit, seen: { story, dealer, by, now } }: At,
): Result<TiedChange, RefusalOf<"promise-refused">> {
  const why = ownReason("visit-moved");
  const decide =
    "due" in said
      ? move({ due: said.due, ...why, agreedWithCustomer: true }, authority)
      : withdraw({ reason: why.reason });
  const opening = openingOf(dealer, promise.department);
  const { contact = {} } = story.case;
  const beside = { dealer, brand: undefined, host: undefined, contact };
  const done = decide(promise, { ...beside, opening, visit, by, now });
  if (!done.ok) return fail({ code: "promise-refused", problem: done.failure });
  const facts = done.value.facts.map((fact) => ({ ...fact, ...why }));
  return ok({ seen: promise, next: done.value.commitment, facts });
}
