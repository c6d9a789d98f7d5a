import type { Appointment, Job } from "./parts/appointment.schema.ts";

type Visits = { readonly appointments: readonly Appointment[] };
type ForJob = Pick<Job, "id">;

/** The visits for a job, without those that were cancelled. */
export function tripsFor({ appointments }: Visits, { id }: ForJob): Appointment[] {
  return appointments.filter(
    ({ jobs = [], status }) => status !== "cancelled" && jobs.some((job) => job.id === id),
  );
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
