import { confirmationOf } from "../booking/confirmation-of.ts";
import type { Visit } from "../booking/confirmation-deps.ts";
import type { CaseStory } from "../cases/case.store.ts";
import type { CaseEvent } from "../cases/event.schema.ts";
import type { Instant } from "../kernel/time.ts";
import type { Mail } from "./mail.schema.ts";
import { isDeadAddress } from "./recipients.ts";

/** What may become of the confirmation of a visit. */
export type Confirmations = {
  /** Asks again when it should have been delivered; however often it is called, once. */
  readonly watch: (mail: Mail, now: Instant) => Promise<void>;
  readonly forget: (mail: Mail) => Promise<void>;
  readonly check: (mail: Mail, now: Instant) => Promise<void>;
  readonly doubt: (visit: Visit & { readonly sequence: number }, now: Instant) => Promise<void>;
  readonly settle: (visit: Visit, now: Instant) => Promise<void>;
};

/** Doubts or settles the confirmation that an event tells something about. */
export async function followConfirmation(
  { doubt, settle, forget }: Pick<Confirmations, "doubt" | "settle" | "forget">,
  event: CaseEvent,
  story: CaseStory,
  now: Instant,
): Promise<void> {
  const { reference } = event;
  switch (event.type) {
    case "appointment.booked":
    case "appointment.rescheduled": {
      const { id: appointment, sequence } = event.appointment;
      const { email } = story.case.customer;
      if (email === undefined || !isDeadAddress(email, story)) return;
      return doubt({ reference, appointment, sequence }, now);
    }
    case "appointment.cancelled":
      return settle({ reference, appointment: event.appointment.id }, now);
    case "commitment.kept": {
      const { appointment } = event.commitment;
      if (appointment !== undefined) await settle({ reference, appointment }, now);
      return;
    }
    case "mail.bounced":
    case "mail.suppressed": {
      const confirmation = confirmationOf(story, event.mail);
      if (confirmation !== undefined) await doubt({ reference, ...confirmation }, now);
      return;
    }
    case "mail.delivered": {
      const mail = story.mails.find(({ id }) => id === event.mail);
      if (mail?.deliverBy !== undefined) await forget(mail);
      const confirmation = confirmationOf(story, event.mail);
      if (confirmation !== undefined) await settle({ reference, ...confirmation }, now);
      return;
    }
    default:
      return;
  }
}
