import type { Waiting } from "../../story/parts/waiting.schema.ts";
import type { CaseNow } from "../../story/case-story.ts";

/** Somebody who waits for a time and has no appointment. */
export type Wished = Waiting & { readonly wish: NonNullable<Waiting["wish"]> };

export function isWished(waiting: Waiting): waiting is Wished {
  return waiting.wish !== undefined;
}

/** Whether they have an appointment for it meanwhile; then they wait no more. */
export function bookedSince({ appointments }: CaseNow, { service, joinedAt }: Wished): boolean {
  return appointments.some(
    (visit) => visit.bookedAt > joinedAt && visit.status !== "cancelled" && isFor(visit, service),
  );
}

export function isFor(
  {
    service,
    also = [],
  }: { readonly service: string; readonly also?: readonly string[] | undefined },
  wanted: string,
): boolean {
  return service === wanted || also.includes(wanted);
}
