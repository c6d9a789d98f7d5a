import type { CaseStory } from "../cases/case.store.ts";
import type { CaseEvent, EventOf } from "../cases/event.schema.ts";
import type { UnheardStep } from "../commitments/climb-on.ts";
import { isDeadAddress } from "./recipients.ts";

/**
 * The step of a ladder that nobody hears: to everybody it spoke to, the address had come back for
 * good when it fired, or this mail does now. Undefined for whatever else happened.
 */
export function unheardStep(event: CaseEvent, story: CaseStory): UnheardStep | undefined {
  const step = stepOf(event, story);
  if (step === undefined || step.notified.length === 0) return undefined;
  const unread = story.mails.filter(
    ({ event: id, state }) => id === step.id && (state === "bounced" || state === "suppressed"),
  );
  const unheard = (email: string) =>
    isDeadAddress(email, story) || unread.some(({ recipient }) => recipient.email === email);
  if (!step.notified.every(({ email }) => unheard(email.toLowerCase()))) return undefined;
  const { reference, commitment, level } = step;
  return { reference, commitment: commitment.id, level };
}

/** The step itself, or the one whose mail came back. */
function stepOf(
  event: CaseEvent,
  { events, mails }: CaseStory,
): EventOf<"commitment.step-fired"> | undefined {
  if (event.type === "commitment.step-fired") return event;
  if (event.type !== "mail.bounced" && event.type !== "mail.suppressed") return undefined;
  const mail = mails.find(({ id }) => id === event.mail);
  return events.find(
    (one): one is EventOf<"commitment.step-fired"> =>
      one.type === "commitment.step-fired" && one.id === mail?.event,
  );
}
