import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { KeepComeBackDeps } from "./keep-come-back.ts";

type Booked = {
  readonly event: { readonly appointment: Appointment };
  readonly story: CaseNow;
};

/** Most bookings answer nothing, and need not know how a promise is kept. */
export async function keepComeBack(
  deps: KeepComeBackDeps,
  { event: { appointment }, story }: Booked,
  now: Instant,
): Promise<void> {
  const isPromised = story.commitments.some(
    ({ status, comeBack }) => status === "open" && comeBack !== undefined,
  );
  const { answers, cameBy } = appointment;
  if (answers === undefined && cameBy === undefined && !isPromised) return;
  const { keepPromiseToComeBack } = await import("./keep-come-back.ts");
  await keepPromiseToComeBack(deps, { appointment, story }, now);
}
