import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";
import type { MailState } from "../story/parts/mail.schema.ts";
import type { Unheard } from "../commitments/climb/climb-on.ts";
import type { Unreachable } from "../directory/store/dead-addresses.ts";

type Said = EventOf<"commitment.step-fired" | "commitment.still-open">;

/**
 * What ladders said and nobody heard: to everybody they spoke to, the address is dead, or this very mail
 * came back. A mail that comes back may be of an earlier step, while the one of the last step still waits
 * for company or for opening; so what each promise said last is looked at.
 */
export function unheardSteps(event: CaseEvent, story: CaseStory, dead: Unreachable): Unheard[] {
  return saidLast(event, story)
    .map((said) => ({ said, emails: said.notified.map(({ email }) => email.toLowerCase()) }))
    .filter(({ emails }) => emails.length > 0)
    .filter(({ said, emails }) => emails.every((email) => isDeaf(email, said, story, dead)))
    .map(({ said, emails }) => ({
      reference: said.reference,
      commitment: said.commitment.id,
      level: said.type === "commitment.still-open" ? "digest" : said.level,
      generation: said.commitment.generation,
      emails,
    }));
}

const CAME_BACK: ReadonlySet<MailState> = new Set(["bounced", "suppressed"]);

/** The address is gone, or this very mail came back, if only because the mailbox was full. */
function isDeaf(email: string, { id }: Said, { mails }: CaseStory, dead: Unreachable): boolean {
  return (
    dead.has(email) ||
    mails.some(
      ({ event, recipient, state }) =>
        event === id && recipient.email === email && CAME_BACK.has(state),
    )
  );
}

/** What makes an address dead, or shows that a mail was not heard. */
const NEWS: ReadonlySet<CaseEvent["type"]> = new Set(["mail.bounced", "mail.suppressed"]);

function saidLast(event: CaseEvent, { commitments, events }: CaseStory): Said[] {
  if (isSaid(event)) return [event];
  if (!NEWS.has(event.type)) return [];
  return commitments
    .filter(({ status }) => status === "open")
    .flatMap(({ id }) => {
      // By revision: a step that was long under way bears an earlier time than the one before it.
      const [last] = events
        .filter(isSaid)
        .filter(({ commitment }) => commitment.id === id)
        .toSorted((one, other) => other.commitment.revision - one.commitment.revision);
      return last === undefined ? [] : [last];
    });
}

function isSaid(event: CaseEvent): event is Said {
  return event.type === "commitment.step-fired" || event.type === "commitment.still-open";
}
