import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Finding } from "./judge.ts";
import type { Recorded } from "./recorded.ts";

const MINUTE = 60_000;
/** A visit is over for good half a day after its end; sweep finds that in its next rounds. */
const OVER_AFTER = 12 * 60 * MINUTE;
const FOUND_WITHIN = 15 * MINUTE;

/** A case in which nothing is to come is listed, and no other is. */
export function wrongPlans(recorded: Recorded): Finding[] {
  const { cases, plans, now } = recorded;
  if (plans === undefined) return [];
  const listed = new Set(
    plans.flatMap(({ reference, unplannedSince }) =>
      unplannedSince === undefined ? [] : [reference],
    ),
  );
  return cases.flatMap((matter) => {
    const { reference, goneAt } = matter;
    if (goneAt !== undefined) return [];
    const [before, present] = [now - FOUND_WITHIN, now].map((at) =>
      isForgotten(matter, recorded, at),
    );
    if (before !== present || present === listed.has(reference)) return [];
    const text = present
      ? "nothing comes next, and no list says so"
      : "it is listed without a need";
    return [{ of: reference, text }];
  });
}

function isForgotten(matter: Case, recorded: Recorded, at: number): boolean {
  const isOf = (one: { readonly reference: string }) => one.reference === matter.reference;
  const promises = recorded.commitments.filter(isOf);
  const visits = recorded.appointments.filter(isOf);
  const waits = recorded.waiting.filter(isOf);
  if (matter.erased !== undefined) return false;
  if (promises.some(({ status }) => status === "open")) return false;
  if (visits.some((visit) => isRunning(visit) && visit.end + OVER_AFTER > at)) return false;
  const isAwaited = waits.some(({ status, wish, offer }) =>
    status === "offered" ? offer !== undefined && offer.until > at : status !== "left" && wish,
  );
  if (isAwaited) return false;
  if (promises.length === 0 && visits.length === 0 && waits.length === 0)
    return matter.closed === undefined;
  return visits
    .filter(({ end }) => !((matter.closed?.at ?? 0) >= end))
    .some((visit) => isRunning(visit) || isLeft(visit, { promises, visits }));
}

type Around = { readonly promises: readonly Commitment[]; readonly visits: readonly Appointment[] };

/** Its customer or its work is left, and nobody has made anything of that. */
function isLeft(visit: Appointment, { promises, visits }: Around): boolean {
  const isUndone = visit.status === "part-needed" || isPartLate(visit, promises);
  if (!isMissed(visit) && !isUndone) return false;
  const others = visits.filter(
    ({ id, bookedAt, status }) =>
      id !== visit.id && bookedAt >= visit.start && !(isUndone && status === "cancelled"),
  );
  const since = isUndone ? (visit.completedAt ?? visit.start) + 1 : visit.start;
  const made = promises.filter(({ part, promisedAt }) => !part && promisedAt >= since);
  return others.length + made.length === 0;
}

function isPartLate({ status, completedAt, jobs }: Appointment, promises: readonly Commitment[]) {
  const ids = new Set((status === "completed" ? jobs : [])?.map(({ id }) => id));
  return promises.some(
    ({ part, keptAt = 0 }) => part && ids.has(part.job) && keptAt > (completedAt ?? keptAt),
  );
}

function isMissed({ status }: Appointment): boolean {
  return status === "no-show" || status === "missed-unconfirmed";
}

function isRunning({ status }: Appointment): boolean {
  return ["confirmed", "unconfirmed", "arrived", "in-progress", "ready"].includes(status);
}
