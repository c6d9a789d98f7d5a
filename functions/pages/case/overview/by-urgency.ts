import type { AppointmentStatus } from "../../../../shared/story/parts/appointment.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";

const OVER: ReadonlySet<AppointmentStatus> = new Set([
  "completed",
  "part-needed",
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

/**
 * What asks for an answer first: an earlier time that is held for a few minutes, then what lies ahead,
 * the next first, then what is over, the latest first.
 */
export function appointmentsByUrgency(
  { appointments, waiting }: Pick<CaseView, "appointments" | "waiting">,
  now: Instant,
): CaseView["appointments"] {
  const offered = offeredIn({ waiting }, now);
  const rank = ({ id, status }: CaseView["appointments"][number]) => {
    if (OVER.has(status)) return 2;
    return offered.has(id) ? 0 : 1;
  };
  return appointments.toSorted((left, right) => {
    const order = rank(left) - rank(right);
    if (order !== 0) return order;
    const apart = instantTextSchema.parse(left.start) - instantTextSchema.parse(right.start);
    return rank(left) === 2 ? -apart : apart;
  });
}

/** Open ones first, the next due first; then what is closed, as it came. */
export function promisesByUrgency(promises: CaseView["commitments"]): CaseView["commitments"] {
  const isOpen = ({ status }: CaseView["commitments"][number]) => status === "open";
  const open = promises
    .filter(isOpen)
    .toSorted(
      (left, right) => instantTextSchema.parse(left.dueAt) - instantTextSchema.parse(right.dueAt),
    );
  return [...open, ...promises.filter((promise) => !isOpen(promise))];
}

/**
 * Whether what is promised stands above the visits: something is due before the next of them, and no
 * earlier time is held for an answer within minutes.
 */
export function isPromiseNext(
  view: Pick<CaseView, "appointments" | "waiting" | "commitments">,
  now: Instant,
): boolean {
  const [next] = promisesByUrgency(view.commitments);
  if (next?.status !== "open" || offeredIn(view, now).size > 0) return false;
  const [visit] = appointmentsByUrgency(view, now);
  if (visit === undefined || OVER.has(visit.status)) return true;
  return instantTextSchema.parse(next.dueAt) < instantTextSchema.parse(visit.start);
}

/** The visits for which an earlier time is held just now. */
function offeredIn({ waiting }: Pick<CaseView, "waiting">, now: Instant): ReadonlySet<string> {
  return new Set(
    waiting
      .filter(({ offer }) => offer !== undefined && instantTextSchema.parse(offer.until) > now)
      .map(({ id, appointment = id }) => appointment),
  );
}
