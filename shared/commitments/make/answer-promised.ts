import { canBeCalled } from "../../case/customer/can-be-called.ts";
import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { ownOfTheirs } from "../../language/own-words/own-words.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Wanted } from "./promising.ts";

type Reachable = Pick<Case, "customer" | "contact">;
export type Answer = Pick<Wanted, "kind" | "what" | "ours">;

/**
 * What somebody who asks us is promised: a call where there is a number to call; in writing where they
 * want no calls; else nothing before they say on which number.
 */
export function answerPromised(matter: Reachable, topic: string): Result<Answer, Problem> {
  if (canBeCalled(matter)) return ok({ kind: "callback", what: topic });
  if (wantsNoCalls(matter) && isWritable(matter)) return ok(writtenAnswer(topic));
  const isAddressMissing = wantsNoCalls(matter) && hasChannel(matter, "email");
  return fail(isAddressMissing ? NO_ADDRESS : NO_NUMBER);
}

/** Whoever asks for this one answer in writing has it promised at their address; what they want else stays. */
export function answerInWriting({ customer }: Reachable, topic: string): Result<Answer, Problem> {
  return customer.email === undefined ? fail(NO_ADDRESS) : ok(writtenAnswer(topic));
}

/** One of ours may promise a call before they know the number, where they can ask for it in writing. */
export function unanswerable(matter: Reachable): Problem | undefined {
  return canBeCalled(matter) || isWritable(matter) ? undefined : NO_NUMBER;
}

/** Ways to reach them were named, and calling was not. */
export function wantsNoCalls({ contact }: Pick<Case, "contact">): boolean {
  const { channels = [] } = contact ?? {};
  return channels.length > 0 && !channels.includes("phone");
}

/** A mail or, where they named it, a message to their phone. */
function isWritable(matter: Reachable): boolean {
  const byMessage = hasChannel(matter, "sms") && matter.customer.phone !== undefined;
  return byMessage || hearsByMail(matter);
}

function hasChannel({ contact }: Reachable, channel: "email" | "sms"): boolean {
  return contact?.channels?.includes(channel) === true;
}

/** Calls and letters alike: what was asked of us and awaits a person's answer. */
export function isAnswer({ kind, ours }: Pick<Commitment, "kind" | "ours">): boolean {
  return kind === "callback" || ours?.code === "written-answer";
}

/** No call: no window of theirs binds it, and no button offers to call. */
function writtenAnswer(topic: string): Answer {
  return { kind: "other", what: topic, ours: ownOfTheirs("written-answer", { about: topic }) };
}

const NO_NUMBER: Problem = {
  code: "invalid-request",
  errors: [invalid("/customer/phone", "phone-for-a-call")],
};

const NO_ADDRESS: Problem = {
  code: "invalid-request",
  errors: [invalid("/customer/email", "email-to-write-to")],
};
