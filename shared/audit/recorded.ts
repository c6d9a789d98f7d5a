import type { Clocks } from "./hours.ts";
import type { Brand, Dealer } from "../directory/document/dealer.schema.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { Plan } from "../story/parts/plan.schema.ts";
import type { Waiting } from "../story/parts/waiting.schema.ts";

/**
 * A dealer's document, and since when it was the one in force, in milliseconds since 1970. What happened
 * before the first that is known of its dealer is not judged by hours, people and services.
 */
export type InForce = { readonly since: number; readonly dealer: Dealer };

/** All that is known of some cases, at rest: what is judged. */
export type Recorded = {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly cases: readonly Case[];
  readonly events: readonly CaseEvent[];
  readonly commitments: readonly Commitment[];
  readonly appointments: readonly Appointment[];
  readonly waiting: readonly Waiting[];
  readonly mails: readonly Mail[];
  /** What lists cases without a next thing; not judged where it was not read. */
  readonly plans?: readonly Plan[];
  /** Campaigns that may not write now: their mails wait, however long that is. */
  readonly paused?: ReadonlySet<string> | undefined;
  /** A change may have been decided on any of its dealer's that was in force by then. */
  readonly documents: readonly InForce[];
  readonly brand: Brand | undefined;
  /** Addresses that did not work at some time, in lower case: what they should have heard others did. */
  readonly everDead: ReadonlySet<string>;
  /** What clocks showed at a moment of the story, where rules of a zone changed in it. */
  readonly clocksAt?: ((at: number) => Clocks) | undefined;
  /** How late, in milliseconds, a step may be taken; endless where services failed. */
  readonly mostLate: number;
};

export type OfPromise = Extract<CaseEvent, { readonly commitment: Commitment }>;
export type OfVisit = Extract<CaseEvent, { readonly appointment: Appointment }>;
