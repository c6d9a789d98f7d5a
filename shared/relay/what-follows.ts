import { confirmationOf } from "../booking/confirmation/confirmation-of.ts";
import { doubtConfirmation } from "../booking/confirmation/doubt-confirmation.ts";
import { settleConfirmation } from "../booking/confirmation/settle-confirmation.ts";
import { endOffer } from "../booking/change/end-offer.ts";
import { isFor, isWished } from "../booking/waiting/wished.ts";
import { offerWhatIsLeft } from "../booking/waiting/offer-what-is-left.ts";
import { climbOn } from "../commitments/climb/climb-on.ts";
import { readDealer } from "../directory/store/read-places.ts";
import type { Instant } from "../kernel/time.ts";
import { isDeadAddress } from "../mail/plan/recipients.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent, EventOf, EventType } from "../story/parts/event.schema.ts";
import { isComing } from "../story/parts/is-coming.ts";
import type { Waiting } from "../story/parts/waiting.schema.ts";
import { settlePlan } from "../planning/settle-plan.ts";
import type { SettlePlanDeps } from "../planning/settle-plan.ts";
import { align } from "../timers/align.ts";
import { disarm } from "../timers/arm.ts";
import {
  appointmentTimer,
  commitmentTimer,
  confirmationTimer,
  offerTimer,
} from "../timers/kinds.ts";
import type { TimerDeps } from "../timers/kinds.ts";
import type { NoteOutcomeDeps } from "../campaigns/outcome/note-later.ts";
import { keepComeBack } from "./booked-to-come-back.ts";
import { inspectAfterAll, inspectUnjudged, lookAgainAtLease } from "./look-at-inspection.ts";
import type { InspectInTimeDeps } from "./inspect-in-time.ts";
import {
  endUntold,
  introduceByPhone,
  introduceInWriting,
  lookForOverlap,
  takeIntroductionBack,
} from "./introduce-partner.ts";
import { isLastOfChange } from "./last-of-change.ts";
import { doubtUncalled } from "./doubt-uncalled.ts";
import { endSolved, endTasksOfSolved } from "./end-solved.ts";
import type { EndSolvedDeps } from "./end-solved.ts";
import type { LeadDeps } from "../search/index-later.ts";
import { endUnsaid } from "./end-unsaid.ts";
import { erase, giveOut } from "./follow-people.ts";
import type { FollowPeopleDeps } from "./follow-people.ts";
import { tellByPhone } from "./tell-by-phone.ts";
import type { TellDeps } from "./tell-by-phone.ts";
import { endOthersForPhotos, endOthersInspection } from "./inspected-elsewhere.ts";
import { unheardSteps } from "./unheard-step.ts";
import { wordGoesOn } from "./word-goes-on.ts";

/** An event in its case, as the case is now. */
type Happened<Event = CaseEvent> = { readonly event: Event; readonly story: CaseStory };

type FollowDeps = TimerDeps &
  LeadDeps &
  SettlePlanDeps &
  NoteOutcomeDeps &
  Parameters<typeof keepComeBack>[0] &
  FollowPeopleDeps &
  EndSolvedDeps &
  InspectInTimeDeps;

type Follow<Event> = (deps: FollowDeps, happened: Happened<Event>, now: Instant) => Promise<void>;

/** What follows from an event beside its timers and its mails, in this order. */
const FOLLOWS: { readonly [Type in EventType]?: readonly Follow<EventOf<Type>>[] } = {
  "appointment.booked": [
    doubtIfUnreachable,
    leaveForVisit,
    keepComeBack,
    endOthersInspection,
    leadToCase,
  ],
  "appointment.visitor-changed": [leadToCase],
  "appointment.rescheduled": [doubtIfUnreachable, dropOvertakenOffer, offerWhatIsLeft],
  "appointment.cancelled": [settleVisit, leaveQueue, offerWhatIsLeft, inspectAfterAll],
  "appointment.jobs-added": [wordGoesOn],
  "appointment.overnight-declined": [wordGoesOn],
  "appointment.status-changed": [settleOver, wordGoesOn, inspectAfterAll],
  "case.contact-changed": [leadToCase, lookForOverlap],
  "case.customer-changed": [leadToCase, lookForOverlap, lookAgainAtLease],
  "case.noted": [endSolved],
  "case.opened": [leadToCase],
  "waiting.joined": [leadToCase],
  "waiting.offer-ended": [offerWhatIsLeft],
  "commitment.made": [endOthersForPhotos, leadToCase],
  "commitment.disputed": [wordGoesOn, takeIntroductionBack],
  "commitment.kept": [settleCalled, wordGoesOn, introduceByPhone],
  "commitment.moved": [lookForOverlap],
  "commitment.undone": [doubtUncalled, wordGoesOn, takeIntroductionBack],
  "commitment.withdrawn": [endTasksOfSolved, inspectUnjudged, endUntold],
  "mail.delivered": [settleDelivered, introduceInWriting],
  "mail.bounced": [climbIfUnheard, doubtUndelivered],
  "mail.suppressed": [climbIfUnheard, doubtUndelivered, endUnsaid],
  "people.erased": [erase, leadToCase],
  "people.exported": [giveOut],
};

/** Where nobody is to be contacted any more: all else would speak to them, or have somebody call. */
const AFTER_ERASING: ReadonlySet<EventType> = new Set([
  "appointment.cancelled",
  "waiting.offer-ended",
  "people.erased",
]);

/**
 * Does all that follows from an event but its mails: makes the armed timers agree with what it is
 * about, then the rest. Doing it again changes nothing.
 */
export async function followEvent(
  deps: TellDeps & FollowDeps,
  happened: Happened,
  now: Instant,
): Promise<void> {
  const { event, story } = happened;
  const isErased = story.case.erased !== undefined;
  await alignTimers(deps, happened, now);
  await settlePlan(deps, story, now);
  if (isErased && !AFTER_ERASING.has(event.type)) return;
  await followRest(event.type, deps, happened, now);
  await deps.noteOutcome(happened);
  await tellByPhone(deps, await asItIsThen(deps, happened, now), now);
}

/** What is to be told by a call that is open again may be to be told once more. */
async function asItIsThen(
  { cases }: Pick<TellDeps, "cases">,
  { event, story }: Happened,
  now: Instant,
): Promise<Happened> {
  const isCallAgain = event.type === "commitment.disputed" || event.type === "commitment.undone";
  if (!isCallAgain || event.commitment.tells === undefined) return { event, story };
  const present = await cases.around(event.reference, { event: event.id, now });
  return { event, story: present ?? story };
}

/** The type parameter ties the event to its own row. */
async function followRest<Type extends EventType>(
  type: Type,
  deps: FollowDeps,
  happened: Happened<EventOf<Type>>,
  now: Instant,
): Promise<void> {
  const follows: readonly Follow<EventOf<Type>>[] = FOLLOWS[type] ?? [];
  for (const follow of follows) await follow(deps, happened, now);
}

/** What an event is about may have moved on since; a timer belongs to what it is now. */
async function alignTimers(
  deps: TimerDeps,
  { event, story }: Happened,
  now: Instant,
): Promise<void> {
  if ("appointment" in event) {
    const { id, generation } = event.appointment;
    const present = story.appointments.find((one) => one.id === id);
    if (present !== undefined) await align(deps, appointmentTimer, present, generation, now);
  }
  if ("commitment" in event && isLastOfChange(event, story.events)) {
    const { id, generation } = event.commitment;
    const present = story.commitments.find((one) => one.id === id);
    if (present !== undefined) await align(deps, commitmentTimer, present, generation, now);
  }
  if ("waiting" in event) {
    const { id, generation } = event.waiting;
    const present = story.waiting?.find((one) => one.id === id);
    if (present !== undefined) await align(deps, offerTimer, present, generation, now);
  }
}

async function climbIfUnheard(
  deps: TimerDeps,
  { event, story }: Happened<EventOf<"mail.bounced" | "mail.suppressed">>,
  now: Instant,
): Promise<void> {
  const { dead } = await readDealer(deps, event.dealer);
  for (const unheard of unheardSteps(event, story, dead)) await climbOn(deps, unheard, now);
}

/** To a dead address no confirmation goes out at all. */
async function doubtIfUnreachable(
  deps: TimerDeps,
  { event, story }: Happened<EventOf<"appointment.booked" | "appointment.rescheduled">>,
  now: Instant,
): Promise<void> {
  const { reference, appointment } = event;
  const { email } = story.case.customer;
  if (email === undefined || !isDeadAddress(email, story)) return;
  const { id, sequence } = appointment;
  await doubtConfirmation(deps, { reference, appointment: id, sequence }, now);
}

async function doubtUndelivered(
  deps: TimerDeps,
  { event: { reference, mail }, story }: Happened<EventOf<"mail.bounced" | "mail.suppressed">>,
  now: Instant,
): Promise<void> {
  const confirmed = confirmationOf(story, mail);
  if (confirmed !== undefined) await doubtConfirmation(deps, { reference, ...confirmed }, now);
}

async function settleDelivered(
  deps: TimerDeps,
  { event: { reference, mail: id }, story }: Happened<EventOf<"mail.delivered">>,
  now: Instant,
): Promise<void> {
  const confirmed = confirmationOf(story, id);
  if (confirmed === undefined) return;
  const mail = story.mails.find((one) => one.id === id);
  if (mail?.deliverBy !== undefined) await disarm(deps.schedules, confirmationTimer, mail);
  await settleConfirmation(deps, { reference, ...confirmed }, now);
}

async function settleCalled(
  deps: TimerDeps,
  { event: { reference, commitment } }: Happened<EventOf<"commitment.kept">>,
  now: Instant,
): Promise<void> {
  const { appointment } = commitment;
  if (appointment !== undefined) await settleConfirmation(deps, { reference, appointment }, now);
}

async function settleVisit(
  deps: TimerDeps,
  { event: { reference, appointment } }: Happened<EventOf<"appointment.cancelled">>,
  now: Instant,
): Promise<void> {
  await settleConfirmation(deps, { reference, appointment: appointment.id }, now);
}

/** Nobody is called to confirm a visit that has begun or was missed. */
async function settleOver(
  deps: TimerDeps,
  { event: { reference, appointment }, story }: Happened<EventOf<"appointment.status-changed">>,
  now: Instant,
): Promise<void> {
  const { id } = appointment;
  if (isComing(appointment)) return;
  const owed = story.commitments.some(
    (one) =>
      one.appointment === id && one.status === "open" && (one.confirms ?? one.ready) === true,
  );
  if (owed) await settleConfirmation(deps, { reference, appointment: id }, now);
}

const BY_SYSTEM = { by: { kind: "system" }, refused: false } as const;

/** Who joined in the very moment they cancelled; the others left with it. */
async function leaveQueue(
  deps: TimerDeps,
  { event: { reference, appointment } }: Happened<EventOf<"appointment.cancelled">>,
  now: Instant,
): Promise<void> {
  const { id } = appointment;
  await endOffer(deps, { reference, id, when: () => true, next: "left", ...BY_SYSTEM }, now);
}

/** Who waits for the very service that they have booked meanwhile, however that came. */
async function leaveForVisit(
  deps: TimerDeps,
  { event: { reference, appointment, by }, story }: Happened<EventOf<"appointment.booked">>,
  now: Instant,
): Promise<void> {
  const left = (story.waiting ?? [])
    .filter(isWished)
    .filter(({ status, service }) => status !== "left" && isFor(appointment, service));
  if (left.length === 0) return;
  // Seldom, and it has to know how times are found.
  const { endWaiting } = await import("../booking/change/end-waiting.ts");
  for (const { id } of left) await endWaiting(deps, { reference, id, by, ending: "booked" }, now);
}

/** What is held is not earlier any more than what they took themselves. */
async function dropOvertakenOffer(
  deps: TimerDeps,
  { event: { reference, appointment } }: Happened<EventOf<"appointment.rescheduled">>,
  now: Instant,
): Promise<void> {
  const { id, start } = appointment;
  const when = ({ offer }: Waiting) => offer !== undefined && offer.start >= start;
  await endOffer(deps, { reference, id, when, next: "waiting", ...BY_SYSTEM }, now);
}

/** What it is found by at the desk, of an erased one nothing. */
async function leadToCase(deps: LeadDeps, { event }: Happened): Promise<void> {
  await deps.leadTo(event.reference);
}
