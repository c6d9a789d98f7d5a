import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import { refusal } from "../../directory/rights/rights.ts";
import { isSameAddress } from "../../kernel/mail-address.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Ours } from "../../language/own-words/own-words.ts";
import type { Decide, Present } from "../change/change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { keeperKey } from "../../story/party-key.ts";
import { unasked } from "./introduction.ts";
import { mayAnswer } from "./handoff-answer.ts";
import type { Answering } from "./handoff-answer.ts";
import { transition } from "../promise/life-cycle.ts";
import { givenBack, taskOver, whoHears, withoutOffer } from "./return-unanswered.ts";
import type { Returned } from "./return-unanswered.ts";
import { theirsNoMore } from "../ladder/theirs-no-more.ts";
import { lookingAhead } from "../risk/next-look.ts";
import { changedFrom } from "../promise/wakes-at.ts";

export const returnInputSchema = z.strictObject({ reason: textSchema(2_000).min(1) });

/**
 * An offer is declined or taken back, or what was accepted is given back to whoever had it; `ours` where
 * the reason is in words of our own.
 */
export function returnHandoff(
  why: z.output<typeof returnInputSchema> & { readonly ours?: Ours },
  answering: Answering,
): Decide {
  return (commitment, present) => {
    const status = transition("return", commitment);
    if (!status.ok) return status;
    const { handoff, delegation } = commitment;
    const unmet = takenBack(commitment, why, answering, present);
    if (unmet !== undefined) return unmet;
    if (handoff === undefined && delegation === undefined) return fail(NOTHING_TO_RETURN);
    const refused =
      handoff === undefined
        ? refusedToGiveBack(commitment, answering)
        : refusedToTakeBack(commitment, answering, present);
    if (refused !== undefined) return fail(refused);
    const back =
      handoff === undefined
        ? lookingAhead(givenBack(commitment), present.opening, present.now)
        : withoutOffer(commitment);
    const fact: Returned = {
      type: "commitment.handoff-returned",
      ...why,
      expired: false,
      from: handoff?.to.name ?? commitment.owner.name,
      ...taskOver(commitment, back),
      ...whoIsTold({ commitment, back, answering }, present),
    };
    return ok({ commitment: changedFrom(commitment, back), facts: [fact] });
  };
}

type Returning = {
  readonly commitment: Commitment;
  readonly back: Commitment;
  readonly answering: Answering;
};

/** Not by those it is offered to, or a company that has it: so nobody gave it back. */
function isTakenBack(
  { commitment, back, answering }: Returning,
  { dealer: home, host, now }: Present,
): boolean {
  const { handoff, owner } = commitment;
  const { staff, at } = answering;
  const isKeptHere = at === keeperKey(commitment);
  const isOwner = isKeptHere && staff.id === owner.id;
  if (handoff === undefined) return !isOwner && (!isKeptHere || at === keeperKey(back));
  return isOwner || !mayAnswer(commitment, answering, { dealer: host ?? home, at: now });
}

/** Whoever takes it back knows; those they take it from do not. */
function whoIsTold(
  returning: Returning,
  present: Present,
): Pick<Returned, "takenBack" | "originator" | "notified" | "asked"> {
  const { commitment, back, answering } = returning;
  const around = { ...present, at: present.now };
  const heard = whoHears(commitment, back, around);
  if (!isTakenBack(returning, present)) return heard;
  const { email } = answering.staff;
  return {
    ...heard,
    takenBack: true,
    notified: heard.notified.filter((one) => !isSameAddress(one.email, email)),
    asked: theirsNoMore(commitment, back, around),
  };
}

/** A partner that is not asked yet hears nothing of it; undefined where none is to be. */
function takenBack(
  commitment: Commitment,
  why: Parameters<typeof returnHandoff>[0],
  answering: Answering,
  present: Present,
): ReturnType<Decide> | undefined {
  const { handoff, introducing } = commitment;
  if (handoff !== undefined || introducing === undefined) return undefined;
  const refused = refusedToTakeBack(commitment, answering, present);
  return refused === undefined ? ok(unasked(commitment, introducing, why)) : fail(refused);
}

/** Those it was offered to decline; whoever owns it, or leads there, takes it back. */
function refusedToTakeBack(
  commitment: Commitment,
  answering: Answering,
  { dealer: home, host, now }: Present,
) {
  const { staff, at } = answering;
  const dealer = at === keeperKey(commitment);
  const among = { dealer: host ?? home, at: now };
  const own =
    mayAnswer(commitment, answering, among) || (dealer && staff.id === commitment.owner.id);
  return refusal(staff, "promise:take-back", { own, dealer });
}

/** Who took it over gives it back, and their department; who had it, and who leads at either, takes it. */
function refusedToGiveBack(
  { dealer, owner, delegation, department: own, host }: Commitment,
  { staff, at }: Answering,
) {
  const isHere = at === keeperKey({ dealer, host });
  const isFormer =
    delegation?.owner.id === staff.id && at === keeperKey({ dealer, host: delegation.host });
  return refusal(staff, "promise:give-back", {
    own: (isHere && owner.id === staff.id) || isFormer,
    department: isHere && staff.departments.includes(host?.department ?? own),
  });
}

const NOTHING_TO_RETURN: Problem = {
  code: "wrong-state",
  detail: "nothing-to-return",
};
