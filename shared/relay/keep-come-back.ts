import { changeCommitment } from "../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps } from "../commitments/change/change-commitment.ts";
import { keptByBooking, promiseToComeBack } from "../commitments/change/keep-by-booking.ts";
import { readDealerAlone } from "../directory/store/read-places.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import { isReturn } from "../story/trips-of.ts";

export type KeepComeBackDeps = ChangeCommitmentDeps & {
  readonly cases: Pick<CaseStore, "now">;
};

/** Whoever books by a campaign's link need not be called as it promised. */
function promisedByCampaign({ case: { outreach }, commitments }: CaseNow) {
  if (outreach === undefined) return undefined;
  return commitments.find(({ kind, status }) => kind === "outreach" && status === "open");
}

type Booked = { readonly appointment: Appointment; readonly story: CaseNow };

/**
 * Whoever has booked what they were to come back for is sent no link to it: the promise is kept, in this case or
 * in the one whose link they came by. Doing it again changes nothing.
 */
export async function keepPromiseToComeBack(
  deps: KeepComeBackDeps,
  { appointment, story }: Booked,
  now: Instant,
): Promise<void> {
  const { answers, cameBy } = appointment;
  const from = answers?.reference ?? cameBy;
  const matter = from === undefined ? story : await deps.cases.now(from);
  // Of a case that is gone, or whose customer was erased, nothing is owed.
  if (matter === undefined || matter.case.erased !== undefined) return;
  const promise =
    answers === undefined
      ? (promiseToComeBack(matter, appointment) ?? promisedByCampaign(matter))
      : matter.commitments.find(({ id }) => id === answers.commitment);
  // Whoever comes back for what could not be done has booked nothing of what was promised for later.
  if (promise === undefined || isReturn(appointment, story)) return;
  const { dealer } = await readDealerAlone(deps, matter.case.dealer);
  const by = { kind: "system" } as const;
  const request = { story: matter, dealer, brand: undefined, by, id: promise.id, now };
  await changeCommitment(deps, request, keptByBooking);
}
