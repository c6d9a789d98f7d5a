import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";
import type { UnheardStep } from "../commitments/climb/climb-on.ts";
import { isDeadAddress } from "../mail/plan/recipients.ts";

type Step = EventOf<"commitment.step-fired">;

/**
 * The steps of ladders that nobody hears: to everybody they spoke to, the address had come back for
 * good when they fired, or the mail does so now. A mail that comes back may be of an earlier step, while the one of the last
 * step still waits for company or for opening; so the last step of each promise is looked at.
 */
export function unheardSteps(event: CaseEvent, story: CaseStory): UnheardStep[] {
  return stepsAffected(event, story)
    .filter(({ notified }) => notified.length > 0)
    .filter((step) => step.notified.every(({ email }) => isDeaf(email.toLowerCase(), step, story)))
    .map(({ reference, commitment, level }) => ({ reference, commitment: commitment.id, level }));
}

/** The address is gone, or this very mail came back, if only because the mailbox was full. */
function isDeaf(email: string, { id }: Step, story: CaseStory): boolean {
  return (
    isDeadAddress(email, story) ||
    story.mails.some(
      ({ event, recipient, state }) =>
        event === id && recipient.email === email && state === "bounced",
    )
  );
}

function stepsAffected(event: CaseEvent, { commitments, events }: CaseStory): Step[] {
  if (event.type === "commitment.step-fired") return [event];
  if (event.type !== "mail.bounced" && event.type !== "mail.suppressed") return [];
  return commitments
    .filter(({ status }) => status === "open")
    .flatMap(({ id }) => {
      // By revision: a step that was long under way bears an earlier time than the one before it.
      const [last] = events
        .filter((one): one is Step => one.type === "commitment.step-fired")
        .filter(({ commitment }) => commitment.id === id)
        .toSorted((one, other) => other.commitment.revision - one.commitment.revision);
      return last === undefined ? [] : [last];
    });
}
