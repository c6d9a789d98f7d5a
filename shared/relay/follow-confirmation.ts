import { confirmationOf } from "../booking/confirmation/confirmation-of.ts";
import type { Visit } from "../booking/confirmation/confirmation-deps.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";
import type { Instant } from "../kernel/time.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import { isDeadAddress } from "../mail/plan/recipients.ts";

/** What may become of the confirmation of a visit. */
export type Confirmations = {
  /** Asks again when it should have been delivered; however often it is called, once. */
  readonly watch: (mail: Mail, now: Instant) => Promise<void>;
  readonly forget: (mail: Mail) => Promise<void>;
  readonly check: (mail: Mail, now: Instant) => Promise<void>;
  readonly doubt: (visit: Visit & { readonly sequence: number }, now: Instant) => Promise<void>;
  readonly settle: (visit: Visit, now: Instant) => Promise<void>;
};

type Following = Pick<Confirmations, "doubt" | "settle" | "forget">;

/** Doubts or settles the confirmation that an event tells something about. */
export async function followConfirmation(
  confirmations: Following,
  event: CaseEvent,
  story: CaseStory,
  now: Instant,
): Promise<void> {
  const { reference } = event;
  const { doubt, settle } = confirmations;
  switch (event.type) {
    case "appointment.booked":
    case "appointment.rescheduled": {
      const { id: appointment, sequence } = event.appointment;
      if (hasDeadAddress(story)) await doubt({ reference, appointment, sequence }, now);
      return;
    }
    case "appointment.cancelled":
      return settle({ reference, appointment: event.appointment.id }, now);
    case "commitment.kept": {
      const { appointment } = event.commitment;
      if (appointment !== undefined) await settle({ reference, appointment }, now);
      return;
    }
    case "mail.bounced":
    case "mail.suppressed":
    case "mail.delivered":
      return followMail(confirmations, event, story, now);
    default:
      return;
  }
}

/** Then no confirmation goes out at all. */
function hasDeadAddress(story: CaseStory): boolean {
  const { email } = story.case.customer;
  return email !== undefined && isDeadAddress(email, story);
}

/** What became of the mail that confirms. */
async function followMail(
  { doubt, settle, forget }: Following,
  event: EventOf<"mail.bounced" | "mail.suppressed" | "mail.delivered">,
  story: CaseStory,
  now: Instant,
): Promise<void> {
  const confirmation = confirmationOf(story, event.mail);
  if (confirmation === undefined) return;
  const visit = { reference: event.reference, ...confirmation };
  if (event.type !== "mail.delivered") return doubt(visit, now);
  const mail = story.mails.find(({ id }) => id === event.mail);
  if (mail?.deliverBy !== undefined) await forget(mail);
  return settle(visit, now);
}
