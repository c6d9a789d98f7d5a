import * as z from "zod";
import { lineSchema, textSchema } from "../../case/customer/customer-input.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Honoured } from "../../story/parts/shown.schema.ts";
import { resolveDue } from "../due/due.ts";
import { firstAction } from "../ladder/ladder.ts";
import { nextPersonUp } from "../ladder/people.ts";
import { closed, transition } from "../promise/life-cycle.ts";
import { lookingAhead } from "../risk/next-look.ts";
import type { Change, Decide, Present } from "./change-commitment.ts";

export const settleInputSchema = z.discriminatedUnion("answer", [
  /** It stands by it, and under which reference of its own. */
  z.strictObject({ answer: z.literal("honoured"), partnerReference: lineSchema(100).min(1) }),
  z.strictObject({ answer: z.literal("disputed"), reason: textSchema(2_000).min(1) }),
]);
type Input = z.output<typeof settleInputSchema>;

/**
 * The answer to a company that says it helped a customer: whoever had the task, or the dealer itself, honours it, and
 * that settles it; or disputes it, and the next person up has it, due again by the end of the next open day. Nobody
 * honours their own help. The customer is asked and told nothing. The same again changes nothing.
 */
export function settle(input: Input, { partner }: Pick<CaseAtDesk, "partner">): Decide {
  return (commitment, present) => {
    const { honoured } = commitment;
    if (honoured === undefined) return fail(NOTHING);
    if (partner !== undefined && honoured.partner?.id !== partner.id) return fail(NOT_THEIRS);
    const answered = answerOf(input, partner?.name ?? present.dealer.name, present);
    if (isSaidAlready(honoured.answered, answered)) return ok({ commitment, facts: [] });
    const said = { ...commitment, honoured: { ...honoured, answered } };
    return answered.answer === "honoured"
      ? honouring(said, answered, partner)
      : disputing(said, answered, { before: honoured.answered, present });
  };
}

type Answered = NonNullable<Honoured["answered"]>;

function answerOf(input: Input, company: string, { now }: Pick<Present, "now">): Answered {
  const words = input.answer === "honoured" ? input.partnerReference : input.reason;
  return { answer: input.answer, at: now, company, words };
}

function isSaidAlready(before: Answered | undefined, { answer, company, words }: Answered) {
  return before?.answer === answer && before.company === company && before.words === words;
}

function honouring(
  commitment: Commitment & { readonly honoured: Honoured },
  { at, company, words }: Answered,
  partner: Partner | undefined,
): Result<Change, Problem> {
  if (partner !== undefined && isOwnHelp(commitment.honoured, partner)) return fail(OWN_HELP);
  const status = transition("keep", commitment);
  if (!status.ok) return status;
  return ok({
    commitment: { ...closed(commitment, status.value), keptAt: at },
    facts: [{ type: "commitment.kept", outcome: "done", note: words, settledBy: company }],
  });
}

type Before = { readonly before: Answered | undefined; readonly present: Present };

function disputing(
  commitment: Commitment,
  { company, words }: Answered,
  { before, present }: Before,
): Result<Change, Problem> {
  const status = transition("dispute-settlement", commitment);
  if (!status.ok) return status;
  if (before !== undefined) return fail(DISPUTED);
  const again = dueAgain(commitment, present);
  if (!again.ok) return again;
  return ok({
    commitment: again.value,
    facts: [{ type: "commitment.settlement-disputed", company, reason: words }],
  });
}

/** With the next person up, who has as long for it as the first had. */
function dueAgain(commitment: Commitment, present: Present): Result<Commitment, Problem> {
  const { dealer, brand, dead, now } = present;
  const opening = openingOf(dealer, commitment.department);
  const due = resolveDue({ by: "tomorrow" }, { opening, now });
  if (!due.ok) return due;
  const {
    acknowledgedAt: _acknowledged,
    exhaustedAt: _exhausted,
    expectedAt: _expected,
    expectedWall: _shown,
    asked: _asked,
    snoozed: _aside,
    handoff: _handoff,
    dueWall: _wall,
    agreements: _agreed,
    ...rest
  } = commitment;
  const up = lookingAhead({ ...rest, dueAt: due.value.dueAt }, opening, now);
  const climb = {
    ...up,
    owner: nextPersonUp(commitment, { dealer, brand, dead, at: now }),
    level: null,
    revision: commitment.revision + 1,
    generation: commitment.generation + 1,
    duePhrase: due.value.duePhrase,
  };
  return ok({ ...climb, nextAction: firstAction(climb, opening, now).next });
}

/**
 * Whether the partner is the company that says it helped: under its name or a part of it, or somebody of its
 * people. Its word proves nothing there.
 */
export function isOwnHelp({ company, name }: Honoured, { name: partner, staff }: Partner): boolean {
  const [theirs, own] = [plainly(company), plainly(partner)];
  const isNamed = theirs !== "" && (own.includes(theirs) || theirs.includes(own));
  return isNamed || staff.some((person) => plainly(person.name) === plainly(name));
}

function plainly(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const NOTHING: Problem = { code: "wrong-state", detail: "nothing-to-settle" };
const DISPUTED: Problem = { code: "wrong-state", detail: "disputed-already" };
const NOT_THEIRS: Problem = { code: "role-not-allowed", detail: "partner-says-so" };
const OWN_HELP: Problem = { code: "role-not-allowed", detail: "own-help" };
