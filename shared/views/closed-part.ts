import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Appointment, AppointmentStatus } from "../story/parts/appointment.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";

/**
 * Of what is closed, so many visits and so many promises stand in one part of a case. The largest promise is
 * answered with 7.5 KB: a text of 500 characters, 6 bytes each where JSON escapes them, 20 windows for calls of
 * 200 bytes, half a kilobyte of names and times. The largest visit with 10 KB: an address of 422 such characters
 * and ten names. 100 × (7.5 KB + 10 KB) is 1.75 MB of the 6 MB that Lambda answers.
 */
const MOST_CLOSED = 100;

/** It ended then. */
export type Ending = { readonly id: string; readonly at: Instant };

/** The newest first; visits and promises apart. */
export type Endings = { readonly visits: readonly Ending[]; readonly promises: readonly Ending[] };

/**
 * What is closed and may stand in a part: in the first one all, in one that ends `before` then whatever ended
 * earlier and is not in the first one as it is.
 */
export function endingsOf(now: CaseNow, before?: Instant): Endings {
  const visits = newestFirst(now.appointments.filter(isClosedVisit).map(visitEnding));
  const promises = newestFirst(
    now.commitments.filter(({ status }) => status !== "open").map(promiseEnding),
  );
  if (before === undefined) return { visits, promises };
  const older = (all: readonly Ending[]) => all.slice(MOST_CLOSED).filter(({ at }) => at < before);
  return { visits: older(visits), promises: older(promises) };
}

/** A part is told no further back than this, or more would stand in it than may. */
export function goesBackTo({ visits, promises }: Endings): Instant | undefined {
  const lasts = [visits, promises].flatMap((all) => all[MOST_CLOSED - 1]?.at ?? []);
  return lasts.toSorted((left, right) => right - left)[0];
}

/** What is closed and stands in the part that is told from then on, or from the beginning. */
export function closedSince(
  { visits, promises }: Endings,
  from: Instant | undefined,
  isFirst: boolean,
): ReadonlySet<string> {
  const standing = (all: readonly Ending[]) =>
    all.filter(
      ({ at }, index) => from === undefined || at >= from || (isFirst && index < MOST_CLOSED),
    );
  return new Set([...standing(visits), ...standing(promises)].map(({ id }) => id));
}

/** Something of it stands in no part yet, as it ended before this one. */
export function hasEndedBefore(
  { visits, promises }: Endings,
  from: Instant,
  isFirst: boolean,
): boolean {
  const rest = isFirst ? MOST_CLOSED : 0;
  return [visits, promises].some((all) => all.slice(rest).some(({ at }) => at < from));
}

const CLOSED: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "completed",
  "part-needed",
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

export function isClosedVisit({ status }: Pick<Appointment, "status">): boolean {
  return CLOSED.has(status);
}

/** One that was cancelled ended before its time, nobody knows when: it stands where it was booked. */
function visitEnding({ id, status, bookedAt, end }: Appointment): Ending {
  return { id, at: status === "cancelled" ? bookedAt : end };
}

function promiseEnding({ id, keptAt, withdrawnAt, promisedAt }: Commitment): Ending {
  return { id, at: keptAt ?? withdrawnAt ?? promisedAt };
}

function newestFirst(endings: readonly Ending[]): Ending[] {
  return endings.toSorted((left, right) => right.at - left.at || (left.id < right.id ? -1 : 1));
}
