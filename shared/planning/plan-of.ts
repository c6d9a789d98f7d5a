import { HOUR, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Appointment, AppointmentStatus } from "../story/parts/appointment.schema.ts";
import type { Plan } from "../story/parts/plan.schema.ts";
import type { Waiting } from "../story/parts/waiting.schema.ts";

/** Until then it stands on *Today*: the same evening, and by the next opening it is listed. */
const LOGGED_WITHIN_MILLISECONDS = 12 * HOUR;

const ENDED: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "completed",
  "cancelled",
]);
const MISSED: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "no-show",
  "missed-unconfirmed",
]);

/** Its work is still to be done. */
const UNFINISHED = "part-needed";

/** Something of it is still to come, so that nobody has to think of the next thing. */
export function isPlanned(
  { commitments, appointments, waiting = [] }: CaseNow,
  now: Instant,
): boolean {
  return (
    commitments.some(({ status }) => status === "open") ||
    appointments.some((visit) => isAhead(visit, now)) ||
    waiting.some((one) => isAwaited(one, now))
  );
}

/** What lists the case, and when it is to be looked at again; undefined where there is nothing to remember. */
export function planOf(matter: CaseNow, now: Instant): Plan | undefined {
  const { reference, erased } = matter.case;
  if (erased !== undefined) return undefined;
  const plan = { id: "plan", reference } as const;
  if (!isPlanned(matter, now)) {
    const unplannedSince = loosePastOf(matter);
    return unplannedSince && { ...plan, unplannedSince };
  }
  // Whatever ends a promise or a wait is an event; that time passes is none.
  if (matter.commitments.some(({ status }) => status === "open")) return undefined;
  const [last] = matter.appointments
    .filter((visit) => isAhead(visit, now))
    .map(overAt)
    .toSorted((one, other) => other - one);
  return last === undefined ? undefined : { ...plan, lookAt: last };
}

/** Since when it waits for somebody to say what comes next; undefined where all of it came to an end. */
function loosePastOf(matter: CaseNow): Instant | undefined {
  const { commitments, appointments, waiting = [] } = matter;
  const { closed, openedAt } = matter.case;
  if (commitments.length + appointments.length + waiting.length === 0)
    return closed === undefined ? openedAt : undefined;
  const [first] = appointments
    .filter((visit) => isLoose(visit, matter))
    .map(({ end }) => end)
    .filter((end) => closed === undefined || closed.at < end)
    .toSorted((one, other) => one - other);
  return first;
}

/**
 * Nobody said how it went, or its customer did not come, or its work could not be done, and nothing was made of
 * it since. That a part came does no work.
 */
function isLoose(visit: Appointment, matter: CaseNow): boolean {
  const { commitments, appointments } = matter;
  const isUnfinished = visit.status === UNFINISHED || cameTooLateFor(visit, matter);
  if (!MISSED.has(visit.status) && !isUnfinished) return !ENDED.has(visit.status);
  if (isUnfinished) return !isTakenUp(visit, matter);
  const { start } = visit;
  return !(
    commitments.some(({ promisedAt, part }) => promisedAt >= start && part === undefined) ||
    appointments.some(({ id, bookedAt }) => id !== visit.id && bookedAt >= start)
  );
}

/** What was promised while the car was there, and another visit that was cancelled, are nothing that came of it. */
function isTakenUp(
  { id, start, completedAt = start }: Appointment,
  { commitments, appointments }: Pick<CaseNow, "commitments" | "appointments">,
): boolean {
  return (
    commitments.some(({ promisedAt, part }) => promisedAt > completedAt && part === undefined) ||
    appointments.some(
      (other) => other.id !== id && other.bookedAt >= start && other.status !== "cancelled",
    )
  );
}

/** One of several jobs waited for a part that came after the car had gone back. */
function cameTooLateFor(
  { status, completedAt, jobs = [] }: Appointment,
  { commitments }: Pick<CaseNow, "commitments">,
): boolean {
  if (status !== "completed" || completedAt === undefined) return false;
  return commitments.some(
    ({ part, keptAt }) =>
      keptAt !== undefined && keptAt > completedAt && jobs.some(({ id }) => id === part?.job),
  );
}

function isAhead(visit: Appointment, now: Instant): boolean {
  const { status } = visit;
  if (ENDED.has(status) || MISSED.has(status) || status === UNFINISHED) return false;
  return overAt(visit) > now;
}

function overAt({ end }: Appointment): Instant {
  return plus(end, LOGGED_WITHIN_MILLISECONDS);
}

/** Whoever waits for an earlier time has a visit ahead. */
function isAwaited({ status, offer, wish }: Waiting, now: Instant): boolean {
  if (status === "offered") return (offer?.until ?? 0) > now;
  return status === "waiting" && wish !== undefined;
}
