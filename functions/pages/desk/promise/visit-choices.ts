import { LIVE } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { bookedText } from "../../../../shared/mail/write/templates/appointment-text.ts";
import { moment } from "../../reader/when.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Offered as a due time where the case has a visit. */
export const BEFORE_VISIT = "before-visit";

/** Time enough to do something before the customer is there. */
export const BEFORE_VISIT_DURATION = "PT30M";

const LIVE_STATUSES: ReadonlySet<string> = new Set(LIVE);

/** The visits of this case that something can be promised for, the soonest first. */
export function visitsToCome({ desk }: Sheet): readonly Appointment[] {
  return desk.story.appointments
    .filter(({ status }) => LIVE_STATUSES.has(status))
    .toSorted((left, right) => left.start - right.start);
}

export function visitOption({ reader, desk }: Sheet, visit: Appointment) {
  const booked = bookedText(visit, desk.dealer.document, reader.language);
  return { value: visit.id, label: `${booked}, ${moment(reader, visit.start)}` };
}
