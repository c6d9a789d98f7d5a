import type { Appointment, AppointmentStatus, Job } from "./parts/appointment.schema.ts";

type Visits = { readonly appointments: readonly Appointment[] };
type ForJob = Pick<Job, "id">;

/** Nobody came for these. */
const NO_TRIP: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

/** The visits for a job, without those that were cancelled or missed. */
export function tripsFor(story: Visits, job: ForJob): Appointment[] {
  return visitsFor(story, job).filter(isTrip);
}

/** Whether its customer came, or is still to come. */
export function isTrip({ status }: Pick<Appointment, "status">): boolean {
  return !NO_TRIP.has(status);
}

/** Whether it is another visit for what earlier ones were for, and for nothing besides. */
export function isReturn({ id, bookedAt, jobs = [] }: Appointment, story: Visits): boolean {
  const isKnown = (job: ForJob) =>
    visitsFor(story, job).some((other) => other.id !== id && other.bookedAt <= bookedAt);
  return jobs.length > 0 && jobs.every(isKnown);
}

function visitsFor({ appointments }: Visits, { id }: ForJob): Appointment[] {
  return appointments.filter(({ jobs = [] }) => jobs.some((job) => job.id === id));
}

/** That many trips for one job are for whoever leads the house to hear of. */
const TOO_OFTEN = 3;

/** A job that a visit is not the first or second trip for, and which trip it is. */
export type TooOften = { readonly job: Job; readonly trip: number };

export function comesTooOften(visit: Appointment, story: Visits): TooOften | undefined {
  return (visit.jobs ?? [])
    .map((job) => {
      const others = tripsFor(story, job).filter(
        ({ id, bookedAt }) => id !== visit.id && bookedAt <= visit.bookedAt,
      );
      return { job, trip: others.length + 1 };
    })
    .filter(({ trip }) => trip >= TOO_OFTEN)
    .toSorted((one, other) => other.trip - one.trip)[0];
}
