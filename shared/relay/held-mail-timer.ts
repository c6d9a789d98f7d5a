import type { MailStore } from "../mail/mail.store.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import { leaveToSweep } from "../timers/timer-kind.ts";
import type { TimerKind } from "../timers/timer-kind.ts";
import { heldMail } from "./held-mail.ts";
import type { RelayDeps } from "./relay-event.ts";
import { retryQueuedMail } from "./sweep-mail.ts";

type Deps = RelayDeps & { readonly mails: Pick<MailStore, "mail"> };

/** Sends a held mail in its time; sweep finds one whose timer was lost, as every mail that waits. */
export const heldMailTimer: TimerKind<Mail, Deps> = {
  ...heldMail,
  find: ({ mails }, { reference, id }) => mails.mail(reference, id),
  fire: async (deps, { id, reference }, now) => {
    await retryQueuedMail(deps, [{ kind: "mail", id, reference, at: now }], now);
    return "taken";
  },
  postpone: leaveToSweep,
};
