import * as z from "zod";
import { lineSchema, textSchema } from "../../case/customer/customer-input.ts";
import { spokeWithInputSchema } from "../../case/customer/spoke-with-input.ts";
import type { SpokeWith } from "../../story/parts/spoke-with.schema.ts";
import { attemptSchema } from "../../story/parts/promise-events.schema.ts";
import type { Attempt } from "../../story/parts/promise-events.schema.ts";
import { broken } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Change, Decide, Present } from "./change-commitment.ts";
import { TRIES_KEPT } from "../../story/tries-of.ts";
import type { Commitment, Try } from "../../story/parts/commitment.schema.ts";
import { contactLaw } from "./contact-law.ts";
import { dueSchema } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import type { Due } from "../due/due.schema.ts";
import { transition } from "../promise/life-cycle.ts";
import { meansOf, unmeetable } from "./meetable.ts";
import { agreedTo, enteredBy, isAgreed } from "./agreed-to.ts";
import { FREELY, managerNeeded } from "./agreement-law.ts";
import type { Authority } from "./agreement-law.ts";
import { expecting } from "./expect.ts";
import { overrideSchema } from "./move.ts";
import { tooEarlyFor } from "./too-early.ts";

export const attemptInputSchema = z
  .strictObject({
    ...attemptSchema.pick({ channel: true, outcome: true }).shape,
    /** A label of the case's phones, or a number. */
    phone: lineSchema(40).optional(),
    /** The customer rang us. */
    inbound: z.boolean().optional(),
    note: textSchema(2_000).optional(),
    spokeWith: spokeWithInputSchema.optional(),
    due: dueSchema.optional(),
    /** Why a manager promises more calls than can be made. */
    override: overrideSchema.optional(),
  })
  .refine(({ due, outcome }) => due === undefined || outcome === "bad-time", {
    message: broken("only-bad-time"),
    path: ["due"],
  });
export type AttemptInput = z.output<typeof attemptInputSchema>;

/** With whoever spoke for the customer as the case knows them. */
export type AttemptToLog = Omit<AttemptInput, "spokeWith"> & {
  readonly spokeWith?: SpokeWith | undefined;
};

/**
 * A try that did not reach the customer: it is counted and never closes anything. A bad time with a
 * better one moves the promise, with the same owner; where a manager would have to agree, the time that
 * the customer named is not lost: it is what we expect. A partner calls or writes at no other time than it may,
 * whatever came of it.
 */
export function logAttempt(
  { due, override, ...words }: AttemptToLog,
  authority: Authority = FREELY,
  { byPartner = false }: { readonly byPartner?: boolean } = {},
): Decide {
  const { channel, outcome, phone, inbound, note, spokeWith } = words;
  const attempt: Attempt = {
    channel,
    outcome,
    ...(phone === undefined ? {} : { phone }),
    ...(inbound === undefined ? {} : { inbound }),
    ...(note === undefined ? {} : { note }),
    ...(spokeWith === undefined ? {} : { spokeWith }),
  };
  return (commitment, present) => {
    const { now } = present;
    const reaching = { channel, inbound, newTime: due !== undefined, phone, byPartner };
    const lawful = contactLaw(reaching, commitment, present);
    if (!lawful.ok) return lawful;
    const status = transition("attempt", commitment);
    if (!status.ok) return status;
    const tried = {
      ...commitment,
      attempts: commitment.attempts + 1,
      tries: triesWith(commitment, { at: now, outcome, ...byStaff(present) }),
    };
    if (due !== undefined) return named(tried, { attempt, due, override, authority }, present);
    return ok({
      commitment: { ...tried, revision: commitment.revision + 1 },
      facts: [{ type: "commitment.attempted", attempt }],
    });
  };
}

function triesWith({ tries = [] }: Commitment, last: Try): Try[] {
  return [...tries, last].slice(-TRIES_KEPT);
}

function byStaff({ by }: Present): Pick<Try, "by"> {
  return by.kind === "staff" ? { by: by.name } : {};
}

type Named = {
  readonly attempt: Attempt;
  readonly due: Due;
  readonly override: AttemptInput["override"];
  readonly authority: Authority;
};

function named(
  commitment: Commitment,
  { attempt, due, override, authority }: Named,
  present: Present,
): Result<Change, Problem> {
  const resolved = resolveDue(due, present);
  if (!resolved.ok) return resolved;
  // The customer named it, whatever their windows say.
  const means = { ...meansOf(commitment, present), windows: [] };
  const { dueAt } = resolved.value;
  const unmet = tooEarlyFor(commitment, dueAt, present.dealer) ?? unmeetable(dueAt, means);
  if (unmet !== undefined) return fail(unmet);
  const attempted = { type: "commitment.attempted", attempt } as const;
  if (isAgreed(commitment, dueAt)) {
    const tried = { ...commitment, revision: commitment.revision + 1 };
    return ok({ commitment: tried, facts: [attempted] });
  }
  // The customer reads this; the note of the attempt is the staff's own.
  const why = ownReason("call-did-not-suit");
  if (managerNeeded(commitment, dueAt, authority, present.now) !== undefined) {
    const tried = { ...commitment, revision: commitment.revision + 1 };
    const expected = expecting(commitment, resolved.value, why, present) ?? {
      commitment: tried,
      facts: [],
    };
    return ok({ ...expected, facts: [attempted, ...expected.facts] });
  }
  const { dueAt: previousDueAt } = commitment;
  const moved = {
    type: "commitment.moved",
    previousDueAt,
    ...why,
    agreedWithCustomer: true,
  } as const;
  return ok({
    commitment: agreedTo(commitment, resolved.value, enteredBy(present.by), present),
    facts: [attempted, moved],
    naming: { override, mayOverride: authority.overbooks },
  });
}
