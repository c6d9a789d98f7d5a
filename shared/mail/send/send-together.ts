import { newToken } from "../../kernel/ids.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { Instant } from "../../kernel/time.ts";
import { afterTry, handOver } from "./hand-over.ts";
import type { HandedOver, Making, SendDeps } from "./hand-over.ts";
import type { Line } from "../write/render-together.ts";
import { claimed } from "../mail-life.ts";
import type { Pace, Turn } from "./pace.ts";
import { awaitingTry, readyAgain, readyToSend } from "./ready-to-send.ts";
import { sendInTurn } from "./send-mail.ts";

/** Each promise has a line and a link; more in one mail nobody reads, and Gmail cuts it at 102 kB. */
export const MOST_IN_ONE = 50;

/** So many cases are looked at again at a time. */
const LOOKS_AT_ONCE = 10;

/**
 * Everything that waits for one person at one dealer in one message. It bears the name of the first
 * mail, which lists the others, so that what SES reports of it is recorded on all of them; each is
 * claimed for itself, so whatever becomes of this sender, each has its own story.
 */
export async function sendTogether(
  deps: SendDeps,
  waiting: readonly Line[],
  now: Instant,
  pace: Pace,
): Promise<void> {
  const due: Line[] = [];
  for (const { mail, told } of waiting) {
    const still = await awaitingTry(deps, mail, told, now);
    if (still !== undefined) due.push({ mail: still, told });
  }
  for (let from = 0; from < due.length; from += MOST_IN_ONE) {
    const turn = await pace.turn();
    if (turn === undefined) return;
    const ready = await sideBySide(
      due.slice(from, from + MOST_IN_ONE),
      LOOKS_AT_ONCE,
      async ({ mail, told }) => ({ mail, told: await readyToSend(deps, mail, told, turn, now) }),
    );
    const [first, ...others] = ready.flatMap(({ mail, told }) =>
      told === undefined ? [] : [{ mail, told }],
    );
    if (first === undefined) continue;
    if (others.length === 0) await sendInTurn(deps, { ...first, pace, turn }, now);
    else await sendAsOne(deps, { first, others, pace, turn }, now);
  }
}

type AsOne = {
  readonly first: Line;
  readonly others: readonly Line[];
  readonly pace: Pace;
  readonly turn: Turn;
};

async function sendAsOne(
  deps: SendDeps,
  { first, others, pace, turn }: AsOne,
  now: Instant,
): Promise<void> {
  const claim = newToken(deps.random);
  const { brand } = first.told.dealer;
  const sending: Line[] = [];
  for (const { mail, told } of others) {
    const next = claimed(mail, claim, now);
    if (await deps.mails.replace(mail, next)) sending.push({ mail: next, told });
  }
  const covers = sending.map(({ mail: { reference, id: mail } }) => ({ reference, mail }));
  const leader = { ...claimed(first.mail, claim, now), covers };
  // Whoever sends the first sends it alone; the others have another try.
  const leads = await deps.mails.replace(first.mail, leader);
  const all = leads ? [{ mail: leader, told: first.told }, ...sending] : sending;
  const sent: HandedOver = leads
    ? await handOver(deps, leader, { brand, ...makingOf(deps, all, now) }, pace, turn)
    : { ok: false, reason: "throttled" };
  for (const { mail } of all) await deps.mails.replace(mail, afterTry(deps, mail, sent, now));
}

/** What is over for one of them is over for this message: the next round makes it without that one. */
function makingOf(deps: SendDeps, all: readonly Line[], now: Instant): Omit<Making, "brand"> {
  let lines = all;
  return {
    compose: () => {
      const [first, ...others] = lines;
      return first !== undefined && others.length === 0
        ? deps.compose(first.mail, first.told, deps.settings, now)
        : deps.composeTogether(lines, deps.settings, now);
    },
    mayStillGo: async () => {
      const again = await sideBySide(lines, LOOKS_AT_ONCE, async ({ mail, told }) => {
        const seen = await readyAgain(deps, mail, told, now);
        return seen === undefined ? [] : [{ mail, told: seen }];
      });
      const isWhole = again.every((line) => line.length > 0);
      if (isWhole) lines = again.flat();
      return isWhole;
    },
  };
}
