import { MONTH_MILLISECONDS } from "../directory/document/retention.ts";
import type { retentionOf } from "../directory/document/retention.ts";
import { DAY, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { AppointmentStatus } from "../story/parts/appointment.schema.ts";
import type { Waiting } from "../story/parts/waiting.schema.ts";

export type Periods = ReturnType<typeof retentionOf>;

/**
 * When the case is kept no longer: so long after the last thing of it. Undefined while a promise is open, a
 * visit lies ahead or somebody waits for one.
 */
export function endOf(story: CaseStory, periods: Periods, now: Instant): Instant | undefined {
  if (isOpen(story, now)) return undefined;
  const period = isAbandoned(story)
    ? periods.abandonedContactDays * DAY
    : periods.casesMonths * MONTH_MILLISECONDS;
  return plus(lastOf(story), period);
}

function isOpen({ commitments, appointments, waiting = [] }: CaseStory, now: Instant): boolean {
  return (
    commitments.some(({ status }) => status === "open") ||
    appointments.some(({ status, end }) => !OVER.has(status) && end > now) ||
    waiting.some((one) => isAwaited(one, now))
  );
}

/** Whoever waits for an earlier time has a visit ahead; its end is that of the case. */
function isAwaited({ status, offer, wish }: Waiting, now: Instant): boolean {
  if (status === "offered") return (offer?.until ?? 0) > now;
  return status === "waiting" && wish !== undefined;
}

const CAME_TO_NOTHING: ReadonlySet<AppointmentStatus> = new Set([
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);
const OVER: ReadonlySet<AppointmentStatus> = new Set([
  ...CAME_TO_NOTHING,
  "completed",
  "part-needed",
]);

/** Nobody has shown that the address is theirs, and nothing came of it. */
function isAbandoned({ case: matter, commitments, appointments }: CaseStory): boolean {
  return (
    matter.unproven !== undefined &&
    commitments.every(({ status }) => status === "withdrawn") &&
    appointments.every(({ status }) => CAME_TO_NOTHING.has(status))
  );
}

/** The last thing that happened in it, or was to happen. */
export function lastOf({ case: matter, appointments, events }: CaseStory): Instant {
  return [
    ...appointments.filter(({ status }) => !CAME_TO_NOTHING.has(status)).map(({ end }) => end),
    ...events.map(({ at }) => at),
  ].reduce((last, at) => (at > last ? at : last), matter.openedAt);
}
