import { stateBefore } from "../../commitments/change/undo.ts";
import { openMinutesBetween } from "../../commitments/due/business-time.ts";
import type { Wanted } from "../../commitments/make/promising.ts";
import { closed } from "../../commitments/promise/life-cycle.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import { carStays } from "../../story/car-stays.ts";
import type { Appointment, AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isComing } from "../../story/parts/is-coming.ts";
import type { Seen, TiedChange } from "../frame/decision.ts";
import { expectedEnd, workedOnFrom } from "./expected-end.ts";
import { wordEvery } from "./word-every.ts";
import { givenWithVisit } from "./given-with-visit.ts";
import { nextWord } from "./word-wanted.ts";
import { openWords, wordsOf } from "./words-of.ts";

/** What is promised beside a change of a visit, and what becomes of what was. */
export type Words = {
  readonly owed: readonly Wanted[];
  readonly promises: readonly TiedChange[];
};

const WORKED_ON: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "arrived",
  "in-progress",
]);

const SAYS_ALL: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "ready",
  "completed",
  "part-needed",
]);

/**
 * What makes the words that are promised agree with a visit as it becomes: one while the car is worked on, none before
 * and after. That it is ready is the word, and told by the mail of that. Asked again it changes nothing. What the
 * customer denies stays open until somebody has answered.
 */
export function wordsWith(seen: Seen, visit: Appointment): Words {
  const { story, now } = seen;
  if (!carStays(visit)) return NONE;
  if (WORKED_ON.has(visit.status)) return goingOn(seen, visit);
  const ends = SAYS_ALL.has(visit.status) ? givenWithVisit : notHere;
  const open = openWords(story, visit).filter(
    (word) => word.disputedAt === undefined && !isOfNight(word, visit),
  );
  const back = isStayAgain(seen, visit) ? openAgain(seen, wordsOf(story, visit)) : undefined;
  return { owed: [], promises: [...(back ? [back] : []), ...open.map((word) => ends(word, now))] };
}

/** Taken back as if it had not come yet, and it stays the night as was agreed. */
function isStayAgain({ appointment: { status } }: Seen, visit: Appointment): boolean {
  return SAYS_ALL.has(status) && isComing(visit) && visit.overnight !== undefined;
}

/** By when it is ready is said of a car that is to stay the night, also before it has come. */
function isOfNight({ word }: Commitment, visit: Appointment): boolean {
  return word === "ready-by" && visit.overnight !== undefined && isComing(visit);
}

const NONE: Words = { owed: [], promises: [] };

function goingOn(seen: Seen, visit: Appointment): Words {
  const { story, appointment: was, dealer, now } = seen;
  const words = wordsOf(story, visit);
  const [open, ...more] = words.filter(({ status }) => status === "open").toSorted(whichStays);
  if (open !== undefined) return { owed: [], promises: more.map((word) => oneTooMany(word, now)) };
  const back = SAYS_ALL.has(was.status) ? openAgain(seen, words) : undefined;
  if (back !== undefined) return { owed: [], promises: [back] };
  if (!isOwed(seen, visit, words)) return NONE;
  const next = nextWord(visit, { dealer, now, before: words.at(-1) });
  return next === undefined ? NONE : { owed: [next], promises: [] };
}

/** What the customer denies is answered, and what is open again was told; the next was not. */
function whichStays(one: Commitment, other: Commitment): number {
  const isDenied = ({ disputedAt }: Commitment) => Number(disputedAt !== undefined);
  return (
    isDenied(other) - isDenied(one) ||
    one.promisedAt - other.promisedAt ||
    other.revision - one.revision
  );
}

/** Whoever wants to hear nothing is promised nothing; whose visit is short hears that it is ready. */
function isOwed(
  { story, dealer, now }: Seen,
  visit: Appointment,
  words: readonly Commitment[],
): boolean {
  if (story.case.updates === "none") return false;
  const { begunAt = now } = visit;
  const ofThisStay = words.filter((word) => word.promisedAt >= begunAt && !isTakenBack(word));
  if (ofThisStay.length > 0) return !ofThisStay.some(({ status }) => status === "withdrawn");
  const every = wordEvery(dealer);
  if (every === undefined) return false;
  const opening = openingOf(dealer, visit.department);
  const end = expectedEnd(visit, { dealer, opening, now });
  return openMinutesBetween(opening, workedOnFrom(visit, now), end) > every.minutes;
}

/** Of two the one too many, or of a night that was declined; else somebody said that they no longer want it. */
function isTakenBack({ status, tally }: Commitment): boolean {
  return status === "withdrawn" && tally?.closed?.kind === "system";
}

/** They had been told by when they would hear, of a car that has not come. */
function notHere(seen: Commitment, now: Instant): TiedChange {
  return {
    seen,
    next: { ...closed(seen, "withdrawn"), withdrawnAt: now, said: { change: "withdraw", at: now } },
    facts: [{ type: "commitment.withdrawn", ...ownReason("not-here-yet") }],
  };
}

/** Nobody was told of it: it followed on one that is open again. */
function oneTooMany(seen: Commitment, now: Instant): TiedChange {
  return {
    seen,
    next: { ...closed(seen, "withdrawn"), withdrawnAt: now },
    facts: [{ type: "commitment.withdrawn", ...ownReason("word-enough"), withVisit: true }],
  };
}

/** By when it is ready takes the place of any other word, also in the moment in which both were given. */
function whichWasLast(one: Commitment, other: Commitment): number {
  const isLast = ({ word }: Commitment) => Number(word === "ready-by");
  return (one.keptAt ?? 0) - (other.keptAt ?? 0) || isLast(one) - isLast(other);
}

/** It was not ready after all, so what that had kept is owed as it was; but for a night that was declined since. */
function openAgain(
  { story: { events } }: Seen,
  words: readonly Commitment[],
): TiedChange | undefined {
  const declined = new Set(
    events.flatMap((event) =>
      event.type === "appointment.overnight-declined" ? [event.overnight.readyBy] : [],
    ),
  );
  const owed = words
    .filter(({ word, dueAt }) => word !== "ready-by" || !declined.has(dueAt))
    .toSorted(whichWasLast);
  const last = owed.findLast(({ id, revision }) =>
    events.some(
      (event) =>
        event.type === "commitment.kept" &&
        event.withVisit === true &&
        event.commitment.id === id &&
        event.commitment.revision === revision,
    ),
  );
  const before = last && stateBefore(last, events);
  if (last === undefined || before === undefined) return undefined;
  return {
    seen: last,
    next: { ...before, revision: last.revision + 1, generation: last.generation + 1 },
    facts: [{ type: "commitment.undone", undone: "keep" }],
  };
}
