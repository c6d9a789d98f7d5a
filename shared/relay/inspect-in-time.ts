import { hearsByMail } from "../case/customer/hears-by-mail.ts";
import { isInspectionElsewhere } from "../commitments/change/inspected-otherwise.ts";
import type { ChangeCommitmentDeps } from "../commitments/change/change-commitment.ts";
import { callbackDue } from "../commitments/make/callback-due.ts";
import { doneBy, owedCall } from "../commitments/make/owed-call.ts";
import { promising } from "../commitments/make/promising.ts";
import type { PromisingDeps, Wanted } from "../commitments/make/promising.ts";
import { hangsOnLease, opensOn } from "../booking/slots/opens-on.ts";
import { readDealerAlone } from "../directory/store/read-places.ts";
import { leaseServices } from "../directory/services/lease-services.ts";
import { serviceOfVisit } from "../directory/services/several-services.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { sha256 } from "../kernel/hash.ts";
import type { Instant } from "../kernel/time.ts";
import { dateAt } from "../kernel/zone.ts";
import { ownTask } from "../language/own-words/own-words.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { CaseStory } from "../story/case-story.ts";
import { isSolvedSince } from "../story/is-solved-since.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";

export type InspectInTimeDeps = PromisingDeps &
  Pick<ChangeCommitmentDeps, "commit" | "directory"> & {
    readonly cases: Pick<CaseStore, "since">;
  };

type Happened<Event> = { readonly event: Event; readonly story: CaseStory };

const OVER: ReadonlySet<Appointment["status"]> = new Set<Appointment["status"]>([
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

/**
 * For the visit a partner was told that it need not inspect the car; now there is no visit either. Whoever had asked
 * the partner sees to it, unless the car is inspected in another way. Doing it again changes nothing.
 */
export async function inspectMissed(
  deps: InspectInTimeDeps,
  {
    event: { id, appointment },
    story,
  }: Happened<EventOf<"appointment.cancelled" | "appointment.status-changed">>,
  now: Instant,
): Promise<void> {
  const { bookedAt: since } = appointment;
  if (isSeenTo(story, { id: appointment.id, since })) return;
  const left = await leftFor(deps, story, { since, code: "inspection-booked" });
  if (left === undefined) return;
  const { dealer } = await readDealerAlone(deps, story.case.dealer);
  const by = (left.delegation?.owner ?? left.originator)?.id;
  await owe(deps, { story, dealer, visit: appointment, by, key: id }, now);
}

/** For the photos of its customer a partner was told the same; now nobody judges them. */
export async function inspectPhotographed(
  deps: InspectInTimeDeps,
  { event: { id, commitment }, story }: Happened<EventOf<"commitment.withdrawn">>,
  now: Instant,
): Promise<void> {
  const { promisedAt: since, department } = commitment;
  if (isSeenTo(story, { id: commitment.id, since })) return;
  const left = await leftFor(deps, story, { since, code: "inspected-by-customer" });
  if (left === undefined) return;
  const { dealer } = await readDealerAlone(deps, story.case.dealer);
  const serviceName = leaseServices(dealer)[0]?.name ?? left.what;
  const by = (left.delegation?.owner ?? left.originator)?.id;
  await owe(deps, { story, dealer, visit: { department, serviceName }, by, key: id }, now);
}

type Left = {
  readonly since: Instant;
  readonly code: "inspection-booked" | "inspected-by-customer";
};

/** What was withdrawn since then for that reason. */
async function leftFor(
  { cases }: InspectInTimeDeps,
  story: CaseStory,
  { since, code }: Left,
): Promise<Commitment | undefined> {
  const isLeft = (event: CaseEvent): event is EventOf<"commitment.withdrawn"> =>
    event.type === "commitment.withdrawn" && event.ours?.code === code && event.at >= since;
  const isPossible = ({ withdrawnAt }: Commitment) =>
    withdrawnAt !== undefined && withdrawnAt >= since;
  if (!story.commitments.some(isPossible)) return undefined;
  const past = await cases.since(story, since);
  const id = past.events.find(isLeft)?.commitment.id;
  return story.commitments.find((one) => one.id === id);
}

/** In another visit, by another partner or by the customer; or it is over. */
function isSeenTo(
  { case: matter, appointments, commitments }: CaseStory,
  { id, since }: { readonly id: string; readonly since: Instant },
): boolean {
  const { closed, selfInspection } = matter;
  const isOver = isSolvedSince(matter, since) || (closed?.at ?? 0) >= since;
  return (
    isOver ||
    commitments.some(
      (one) => one.id === selfInspection?.sent?.promise && one.status !== "withdrawn",
    ) ||
    commitments.some(isInspectionElsewhere) ||
    appointments.some((one) => one.id !== id && one.kind === "inspection" && !OVER.has(one.status))
  );
}

/**
 * The lease ends on another day than was known when a visit was booked that hangs on it: where that visit is too
 * early now, or too late, somebody sees to it with the customer. Once for each visit and day.
 */
export async function settleVisitsOfLease(
  deps: InspectInTimeDeps,
  story: CaseStory,
  now: Instant,
): Promise<void> {
  const { leaseMaturityDate: lease, dealer: id } = story.case;
  const coming = story.appointments.filter(({ status, start }) => !OVER.has(status) && start > now);
  if (lease === undefined || coming.length === 0) return;
  const { dealer } = await readDealerAlone(deps, id);
  for (const visit of coming) {
    const service = serviceOfVisit(dealer, visit);
    if (service === undefined || !hangsOnLease(service)) continue;
    const day = dateAt(dealer.timeZone, visit.start);
    const isInTime = day >= (opensOn(service, lease) ?? day) && day <= lease;
    if (!isInTime) await owe(deps, { story, dealer, visit, key: `${visit.id} ${lease}` }, now);
  }
}

type Owing = {
  readonly story: CaseStory;
  readonly dealer: Dealer;
  readonly visit: Pick<Appointment, "department" | "serviceName">;
  /** Who has to do with it already. */
  readonly by?: string | undefined;
  /** The same promise for whoever comes with the same. */
  readonly key: string;
};

async function owe(deps: InspectInTimeDeps, owing: Owing, now: Instant): Promise<void> {
  const { story, dealer, key } = owing;
  const { reference } = story.case;
  const wanted = arranging(owing, now);
  if (wanted === undefined) return;
  const id = `cmt_${sha256("inspect in time", reference, key).slice(0, 24)}`;
  const promise = await promising(deps, { dealer, wanted, by: { kind: "system" }, id }, now);
  // Refused when it was made before.
  await deps.commit([...promise({ reference }).writes]);
}

/** In writing to whom mail reaches, in a call to the others. */
function arranging(
  { story: { case: matter }, dealer, visit, by }: Owing,
  now: Instant,
): Wanted | undefined {
  const { department, serviceName: service } = visit;
  const task = ownTask("inspect-in-time", { service });
  const wish = { by: "tomorrow" } as const;
  if (!hearsByMail(matter)) {
    const { windows } = matter.contact ?? {};
    return owedCall({ dealer, matter }, { department, ...task, wish, by, windows }, now);
  }
  const due = callbackDue(dealer, department, now, { wish });
  const people = doneBy(by, dealer, department, now);
  if (!due.ok) return undefined;
  const written = { kind: "update", ...task, department, due: due.value } as const;
  return people === undefined ? written : { ...written, people };
}
