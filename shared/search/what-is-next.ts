import { LIVE } from "../booking/appointment/appointment-transitions.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";

/** What comes next in a case: a promise that is open, or a visit. */
export type Next =
  | { readonly kind: "commitment"; readonly at: Instant; readonly promise: Commitment }
  | { readonly kind: "appointment"; readonly at: Instant; readonly visit: Appointment };

/** The soonest; undefined where nothing is open. */
export function whatIsNext({
  commitments,
  appointments,
}: Pick<CaseNow, "commitments" | "appointments">): Next | undefined {
  const live = new Set<string>(LIVE);
  const all: readonly Next[] = [
    ...commitments
      .filter(({ status }) => status === "open")
      .map((promise) => ({ kind: "commitment", at: promise.dueAt, promise }) as const),
    ...appointments
      .filter(({ status }) => live.has(status))
      .map((visit) => ({ kind: "appointment", at: visit.start, visit }) as const),
  ];
  return all.toSorted((one, other) => one.at - other.at)[0];
}
