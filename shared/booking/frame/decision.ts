import type { CommitmentFact } from "../../commitments/promise/commitment-event.ts";
import type { OwedCall } from "../../commitments/make/owed-call.ts";
import type { Wanted } from "../../commitments/make/promising.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Unneeded } from "./take-back-call.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Fact } from "../../story/fact.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import type { Wished } from "../waiting/wished.ts";
import type { AppointmentChange } from "../appointment/appointment-transitions.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import type { Claim, Hold } from "../calendar/calendar-changes.ts";
import type { DateRange } from "../calendar/local-day.ts";

/** What every decision may look at; it is about a visit, or about somebody who waits without one. */
export type SeenOfCase = {
  readonly story: CaseStory;
  readonly appointment?: Appointment;
  readonly waiting: Waiting | undefined;
  readonly dealer: Dealer;
  readonly by: Actor;
  readonly now: Instant;
};

/** Of a visit; `waiting` is the customer's place in the queue for an earlier time. */
export type Seen = SeenOfCase & { readonly appointment: Appointment };

/** Of somebody who waits without a visit. */
export type SeenWaiting = SeenOfCase & { readonly waiting: Wished };

/** What shall be, as plain data; all of it is written in one transaction or none. */
export type Decision = {
  /** The next state, and the row of the table that must allow it when it is written. */
  readonly next?: { readonly change: AppointmentChange; readonly appointment: Appointment };
  /** A visit that there was not before. */
  readonly booked?: Appointment;
  readonly waiting?: Waiting;
  readonly time?: {
    /** Becomes free for all, or is held for the next who waits for it. */
    readonly free: readonly Hold[];
    /** Was held for this customer and goes over into the claim. */
    readonly passedOn?: readonly Hold[];
    readonly claims?: readonly Claim[];
  };
  /** What is told of it, by whoever changes it. */
  readonly facts: readonly Fact[];
  /** What follows from it by itself. */
  readonly systemFacts?: readonly Fact[];
  /** Promised beside it. */
  readonly calls?: readonly OwedCall[];
  readonly owed?: readonly Wanted[];
  /** What becomes of the promises that belong to it. */
  readonly promises?: readonly TiedChange[];
  /** No longer owed. */
  readonly callsTakenBack?: readonly { readonly call: Commitment; readonly why: Unneeded }[];
};

/** A promise of the visit, as it becomes with it. */
export type TiedChange = {
  readonly seen: Commitment;
  readonly next: Commitment;
  readonly facts: readonly CommitmentFact[];
  /** It follows from the change by itself, and is nobody's word. */
  readonly bySystem?: true;
};

/** All is well as it is. */
export const NOTHING: Decision = { facts: [] };

/** First the calendar of these days is needed. */
export type Look<Refusal> = {
  readonly days: readonly DateRange[];
  /** `spread` turns the order among equal resources after a lost race. */
  readonly decide: (calendar: BusyCalendar, spread: number) => Result<Decision, Refusal>;
};

/** Pure, since it is asked again when somebody else was faster. */
export type Decide<Refusal, Of extends SeenOfCase = Seen> = (
  seen: Of,
) => Result<Decision, Refusal> | Look<Refusal>;
