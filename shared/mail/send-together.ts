import { newToken } from "../kernel/ids.ts";
import type { Instant } from "../kernel/time.ts";
import { afterTry, handOver, readyToSend } from "./hand-over.ts";
import type { HandedOver, SendDeps, Told } from "./hand-over.ts";
import { claimed } from "./mail-life.ts";
import type { Mail } from "./mail.schema.ts";
import type { Pace, Turn } from "./pace.ts";
import { trySend } from "./send-mail.ts";

export type Waiting = { readonly mail: Mail; readonly told: Told };

/** Each promise has a line and a link; more in one mail nobody reads. */
const MOST_IN_ONE = 100;

/**
 * Everything that waits for one person at one dealer in one message. It bears the name of the first
 * mail, which lists the others, so that what SES reports of it is recorded on all of them; each is
 * claimed for itself, so whatever becomes of this sender, each has its own story.
 */
export async function sendTogether(
  deps: SendDeps,
  waiting: readonly Waiting[],
  now: Instant,
  pace: Pace,
): Promise<void> {
  const ready: Waiting[] = [];
  for (const { mail, told } of waiting) {
    const still = await readyToSend(deps, mail, told, now);
    if (still !== undefined) ready.push({ mail: still, told });
  }
  for (let from = 0; from < ready.length; from += MOST_IN_ONE) {
    const [first, ...others] = ready.slice(from, from + MOST_IN_ONE);
    if (first === undefined) return;
    if (others.length === 0) return trySend(deps, first.mail, first.told, now, pace);
    const turn = await pace.turn();
    if (turn === undefined) return;
    await sendAsOne(deps, { first, others, pace, turn }, now);
  }
}

type AsOne = {
  readonly first: Waiting;
  readonly others: readonly Waiting[];
  readonly pace: Pace;
  readonly turn: Turn;
};

async function sendAsOne(
  deps: SendDeps,
  { first, others, pace, turn }: AsOne,
  now: Instant,
): Promise<void> {
  const claim = newToken(deps.random);
  const sending: Waiting[] = [];
  for (const { mail, told } of others) {
    const next = claimed(mail, claim, now);
    if (await deps.mails.replace(mail, next)) sending.push({ mail: next, told });
  }
  const covers = sending.map(({ mail: { reference, id: mail } }) => ({ reference, mail }));
  const leader = { ...claimed(first.mail, claim, now), covers };
  // Whoever sends the first sends it alone; the others have another try.
  const leads = await deps.mails.replace(first.mail, leader);
  const all = leads ? [{ mail: leader, told: first.told }, ...sending] : sending;
  const compose = () => deps.composeTogether(all, deps.settings, now);
  const sent: HandedOver = leads
    ? await handOver(deps, leader, compose, pace, turn)
    : { ok: false, reason: "refused" };
  for (const { mail } of all) await deps.mails.replace(mail, afterTry(deps, mail, sent, now));
}
