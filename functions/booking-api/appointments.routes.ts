import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import type { Changed } from "../../shared/booking/change/change-rules.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import type { RescheduleDeps } from "../../shared/booking/change/reschedule.ts";
import { caseForCustomer } from "../../shared/case/access/case-access.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import { textSchema } from "../../shared/case/customer/customer-input.ts";
import { dayOfWeekSchema } from "../../shared/directory/dealer.schema.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { bearerOf, readJson } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";

export const rescheduleBodySchema = z.strictObject({
  start: instantTextSchema,
  weekday: dayOfWeekSchema.optional(),
});
export const cancelBodySchema = z.strictObject({ reason: textSchema(2000).optional() });

export type AppointmentsRoutesDeps = RescheduleDeps & { readonly clock: Clock };

const BY_CUSTOMER = { kind: "customer" } as const;

/** Changes by whoever holds the case token. */
export function appointmentsRoutes(deps: AppointmentsRoutesDeps): Route[] {
  return [
    {
      on: "POST /v1/cases/{reference}/appointments/{id}/reschedule",
      handle: async (request) => {
        const { start, weekday } = readJson(request, rescheduleBodySchema);
        const story = await ownCase(deps, request);
        const { id: appointment = "" } = request.params;
        const input = { story, appointment, start, weekday, by: BY_CUSTOMER };
        const done = await reschedule(deps, input, deps.clock.now());
        if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
        return changedAnswer(done.value);
      },
    },
    {
      on: "POST /v1/cases/{reference}/appointments/{id}/cancel",
      handle: async (request) => {
        // Nothing needs to be said to cancel, so an empty body is a whole request.
        const { reason } = request.body === "" ? {} : readJson(request, cancelBodySchema);
        const story = await ownCase(deps, request);
        const { id: appointment = "" } = request.params;
        const input = { story, appointment, reason, by: BY_CUSTOMER };
        const done = await cancel(deps, input, deps.clock.now());
        if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
        return changedAnswer(done.value);
      },
    },
  ];
}

async function ownCase(
  { cases }: AppointmentsRoutesDeps,
  request: HttpRequest,
): Promise<CaseStory> {
  const { reference = "" } = request.params;
  return required(await caseForCustomer(cases, reference, bearerOf(request)));
}

function changedAnswer({ appointment, timeZone }: Changed): Answer {
  return json(200, appointmentAnswerSchema, toAppointmentAnswer(appointment, timeZone));
}
