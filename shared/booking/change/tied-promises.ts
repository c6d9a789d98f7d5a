import { agreedTo, enteredBy } from "../../commitments/change/agreed-to.ts";
import { stateBefore } from "../../commitments/change/undo.ts";
import { dueMovedAlong } from "../../commitments/due/before-visit.ts";
import { closed } from "../../commitments/promise/life-cycle.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Seen, TiedChange } from "../frame/decision.ts";
import { tiedPromises } from "../gates/tied-promises.ts";
import type { Tied } from "../gates/tied-promises.ts";

type Visit = Pick<Appointment, "id">;

/** They end with a visit that is cancelled, and its mail names them. */
export function endedWithVisit(story: Tied, visit: Visit, now: Instant): TiedChange[] {
  const reason = ownReason("visit-cancelled");
  return tiedPromises(story, visit).map((seen) => ({
    seen,
    next: { ...closed(seen, "withdrawn"), withdrawnAt: now },
    facts: [{ type: "commitment.withdrawn", ...reason, withVisit: true }],
  }));
}

/**
 * They end with a visit that its customer did not come to. Each is told for itself, since nothing else
 * is told of it, and can be denied.
 */
export function endedUnvisited(story: Tied, visit: Visit, now: Instant): TiedChange[] {
  return tiedPromises(story, visit).map((seen) => ({
    seen,
    next: {
      ...closed(seen, "withdrawn"),
      withdrawnAt: now,
      said: { change: "withdraw", at: now },
    },
    facts: [{ type: "commitment.withdrawn", ...ownReason("not-visited") }],
  }));
}

/** Who did come after all finds open what a no-show had ended, as it was, and the consent with it. */
export function openAgain(
  { commitments, events }: Pick<CaseStory, "commitments" | "events">,
  { id }: Visit,
): TiedChange[] {
  return commitments.flatMap((seen) => {
    const ended = endedAsUnvisited(seen, events);
    const before = ended === undefined ? undefined : stateBefore(seen, events);
    if (seen.appointment !== id || before === undefined) return [];
    const { revision, generation } = seen;
    const consent = ended?.endedConsent === true ? { restoredConsent: true as const } : {};
    return [
      {
        seen,
        next: { ...before, revision: revision + 1, generation: generation + 1 },
        facts: [{ type: "commitment.undone", undone: "withdraw", ...consent }],
      },
    ];
  });
}

function endedAsUnvisited(
  { id, revision }: Commitment,
  events: CaseStory["events"],
): EventOf<"commitment.withdrawn"> | undefined {
  return events.find(
    (event): event is EventOf<"commitment.withdrawn"> =>
      event.type === "commitment.withdrawn" &&
      event.commitment.id === id &&
      event.commitment.revision === revision &&
      event.ours?.code === "not-visited",
  );
}

/**
 * What is due so long before a visit moves along with it; every other time stays as it was promised. A
 * move by the staff is their word that it suits, and can be denied; one by the customer cannot.
 */
export function movedWithVisit(
  story: Tied,
  visit: Pick<Appointment, "id" | "start">,
  { dealer, by, now }: Pick<Seen, "dealer" | "by" | "now">,
  said: readonly TiedChange[] = [],
): TiedChange[] {
  const entry = by.kind === "staff" ? enteredBy(by) : "picked";
  const named = new Set(said.map(({ seen }) => seen.id));
  return tiedPromises(story, visit).flatMap((seen) => {
    if (named.has(seen.id)) return [];
    const due = dueMovedAlong(seen.duePhrase, visit.start, now);
    if (due === undefined || due.dueAt === seen.dueAt) return [];
    const opening = openingOf(dealer, seen.department);
    const next = agreedTo(seen, due, entry, { opening, now });
    const facts: TiedChange["facts"] = [
      {
        type: "commitment.moved",
        previousDueAt: seen.dueAt,
        ...ownReason("visit-moved"),
        agreedWithCustomer: true,
        withVisit: true,
      },
    ];
    return [{ seen, next, facts }];
  });
}
