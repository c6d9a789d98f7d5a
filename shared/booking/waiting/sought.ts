import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { earliestReturn } from "../../commitments/parts/awaited.ts";
import { termsOfVisit } from "../slots/visit-terms.ts";
import type { ServiceTerms } from "../slots/service-terms.ts";
import type { Because } from "./waiting-changes.ts";
import { whyPassedOver } from "./passed-over.ts";
import { termsOfWish } from "./terms-of-wish.ts";
import { bookedSince, isWished } from "./wished.ts";
import type { Wished } from "./wished.ts";

/** What somebody who waits would take. */
type Sought = {
  readonly kind: "seeks";
  readonly terms: ServiceTerms;
  /** Goes when they take another time. */
  readonly own?: Appointment;
  /** Only what is before that is of interest. */
  readonly before: Instant;
};

/** They wait for nothing any more, whether or not they know. */
type Over = { readonly kind: "ends"; readonly because?: Because };

/** Nothing is held for them now; they stay where they are in the queue. */
type PassedOver = { readonly kind: "passed-over" };

const PASSED_OVER: PassedOver = { kind: "passed-over" };

/** What one of the queue is to be offered a time for, as their case is now. */
export function soughtBy(
  waiting: Waiting,
  story: CaseNow,
  dealer: Dealer,
  now: Instant,
): Sought | Over | PassedOver {
  if (isWished(waiting)) return wishedBy(waiting, story, dealer, now);
  const own = comingAppointment(story, waiting.id, now);
  if (own === undefined) return { kind: "ends" };
  const notBefore = earliestReturn(story, own.jobs, dealer, now);
  const terms = termsOfVisit(dealer, {
    ...own,
    notBefore,
    lease: story.case.leaseMaturityDate,
  })?.terms;
  if (terms === undefined) return PASSED_OVER;
  return { kind: "seeks", terms, own, before: earlier(waiting.before ?? own.start, own.start) };
}

function wishedBy(
  waiting: Wished,
  story: CaseNow,
  dealer: Dealer,
  now: Instant,
): Sought | Over | PassedOver {
  const { before = now } = waiting;
  // What has ended it already is carried out by its timer, or follows from the booking.
  if (before <= now || bookedSince(story, waiting)) return PASSED_OVER;
  const terms = termsOfWish(dealer, waiting, story.case.leaseMaturityDate)?.terms;
  if (terms === undefined) return { kind: "ends", because: "not-offered" };
  return whyPassedOver(story) === undefined ? { kind: "seeks", terms, before } : PASSED_OVER;
}

function comingAppointment(story: CaseNow, id: string, now: Instant): Appointment | undefined {
  return story.appointments.find(
    (one) => one.id === id && one.start > now && allows("reschedule", one.status),
  );
}

function earlier(one: Instant, other: Instant): Instant {
  return instant(Math.min(one, other));
}
