import { toAppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.ts";
import { findAppointment } from "../../../../shared/booking/change/change-rules.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { OpenStory } from "../access/open-story.ts";

/**
 * The appointment that an address names, as it is stored and as pages about it show it.
 * @throws HttpProblem 404 for one of another case.
 */
export function shownOf({ story, dealer }: OpenStory, { params }: HttpRequest) {
  const found = findAppointment(story, params["id"] ?? "");
  if (!found.ok) throw new HttpProblem(bookingProblem(found.failure));
  const appointment = found.value;
  const shown = {
    dealer,
    reference: story.case.reference,
    appointment: toAppointmentAnswer(appointment, dealer.timeZone),
  };
  return { appointment, shown };
}
