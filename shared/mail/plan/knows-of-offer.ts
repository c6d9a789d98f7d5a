import type { CaseStory } from "../../story/case-story.ts";
import type { Notified } from "../../story/parts/actor.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import { hasLeft } from "./has-left.ts";

type Ended = EventOf<
  "commitment.kept" | "commitment.withdrawn" | "commitment.handoff-returned" | "commitment.disputed"
>;

/**
 * Whether somebody may know that they were asked: the mail that said so has left, or they have taken it over since.
 * One that waited for opening, and was dropped, told nobody; where no such mail is known, they may have been told.
 */
export function knowsOfOffer(
  { id: person, email }: Pick<Notified, "id" | "email">,
  { commitment: { id, revision } }: Pick<Ended, "commitment">,
  { events, mails }: Pick<CaseStory, "events" | "mails">,
): boolean {
  const before = events.filter(
    (event): event is EventOf<"commitment.handed-off" | "commitment.handoff-accepted"> =>
      (event.type === "commitment.handed-off" || event.type === "commitment.handoff-accepted") &&
      event.commitment.id === id &&
      event.commitment.revision < revision,
  );
  const offer = before.findLast(({ type }) => type === "commitment.handed-off");
  if (offer === undefined) return true;
  const isTaken = before.some(
    ({ type, commitment }) =>
      type === "commitment.handoff-accepted" &&
      commitment.revision > offer.commitment.revision &&
      commitment.owner.id === person,
  );
  if (isTaken) return true;
  const address = email.toLowerCase();
  const said = mails.filter(
    ({ event, recipient }) => event === offer.id && recipient.email.toLowerCase() === address,
  );
  return said.length === 0 || said.some(hasLeft);
}
