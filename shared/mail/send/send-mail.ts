import { newToken } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/time.ts";
import { afterTry, handOver } from "./hand-over.ts";
import type { SendDeps } from "./hand-over.ts";
import type { Told } from "../write/templates/template.ts";
import { claimed } from "../mail-life.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { Pace, Turn } from "./pace.ts";
import { awaitingTry, readyAgain, readyToSend } from "./ready-to-send.ts";

/**
 * One try, if it is time for one and nobody else is at it. The claim is stored before SES is called
 * and the message id after, so a mail whose sender dies in between is known to be undecided. Whatever
 * SES or a template does, this resolves: trouble with a mail is written on the mail and nowhere else.
 */
export async function trySend(
  deps: SendDeps,
  mail: Mail,
  told: Told,
  now: Instant,
  pace: Pace,
): Promise<void> {
  const waiting = await awaitingTry(deps, mail, told, now);
  if (waiting === undefined) return;
  const turn = await pace.turn();
  if (turn === undefined) return;
  const seen = await readyToSend(deps, waiting, told, turn, now);
  if (seen !== undefined) await sendInTurn(deps, { mail: waiting, told: seen, pace, turn }, now);
}

type InTurn = {
  readonly mail: Mail;
  readonly told: Told;
  readonly pace: Pace;
  readonly turn: Turn;
};

/** One that is ready to be sent. */
export async function sendInTurn(
  deps: SendDeps,
  { mail: waiting, told, pace, turn }: InTurn,
  now: Instant,
): Promise<void> {
  const sending = claimed(waiting, newToken(deps.random), now);
  if (!(await deps.mails.replace(waiting, sending))) return;
  let seen = told;
  const making = {
    brand: told.dealer.brand,
    compose: () => deps.compose(sending, seen, deps.settings, now),
    mayStillGo: async () => {
      const again = await readyAgain(deps, sending, seen, now);
      seen = again ?? seen;
      return again !== undefined;
    },
  };
  const sent = await handOver(deps, sending, making, pace, turn);
  const next = afterTry(deps, sending, sent, now);
  // Refused when a delivery report was faster than this write: then it has said more already.
  await deps.mails.replace(sending, next);
}
