import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { UNDO_POLICY } from "../../commitments/change/undo.ts";
import { nextOpening, openMinutesLater } from "../../commitments/due/business-time.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { templateOf } from "../write/templates/templates.ts";
import type { PlannedMail } from "../plan/plan.ts";
import { afterQuietHours, customerZone } from "./quiet-hours.ts";
import type { Told } from "../write/templates/template.ts";

/** What comes in the same minute is told in one mail. */
const COMPANY_MILLISECONDS = MINUTE;

/**
 * When a mail may go out: a customer's at once, unless it can wait and would come at night; one to
 * staff when their department is open. What cannot wait for that is a step at due or at a date nobody
 * can move, and what a colleague pressed.
 */
export function sendFrom(
  { recipient, template, gather }: PlannedMail,
  { event, story, dealer }: Told,
  now: Instant,
): Instant {
  if (recipient.kind === "customer") {
    if (templateOf(template).class === "transactional") return onceCertain(event, now);
    return afterQuietHours(customerZone(story.case, dealer.timeZone), onceCertain(event, now));
  }
  if ("appointment" in event && gather === "opening") {
    const next = nextOpening(openingOf(dealer, event.appointment.department), now);
    return next.ok ? next.value : now;
  }
  if (!("commitment" in event)) return now;
  const opening = openingOf(dealer, event.commitment.department);
  const soonest = soonestOf(event, gather, now);
  if (cannotWait(event)) return soonest;
  const open = openMinutesLater(opening, now, 0);
  return open > soonest ? open : soonest;
}

/** What was done for others may have been logged by mistake. */
function soonestOf(event: CaseEvent, gather: PlannedMail["gather"], now: Instant): Instant {
  if (event.type === "commitment.kept" && event.asked !== undefined) return onceCertain(event, now);
  return gather === undefined ? now : plus(now, COMPANY_MILLISECONDS);
}

/** What can still be taken back the customer hears when it cannot any more. */
function onceCertain(event: CaseEvent, now: Instant): Instant {
  if (!TAKEN_BACK.has(event.type) || event.by.kind !== "staff") return now;
  const certain = plus(event.at, UNDO_POLICY.heardAfterMilliseconds);
  return certain > now ? certain : now;
}

const TAKEN_BACK: ReadonlySet<CaseEvent["type"]> = new Set<CaseEvent["type"]>([
  "commitment.kept",
  "commitment.withdrawn",
  "appointment.status-changed",
]);

function cannotWait(event: Extract<CaseEvent, { readonly commitment: unknown }>): boolean {
  if (event.by.kind === "staff") return true;
  if (event.type !== "commitment.step-fired") return false;
  const step = event.commitment.policy.steps[event.level];
  const { notAfter } = event.commitment;
  const atDue = step === undefined || durationMinutes(step.after) === 0;
  return atDue || (notAfter !== undefined && event.at >= notAfter);
}
