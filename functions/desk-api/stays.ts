import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toStaffAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import type { ChangeAppointmentDeps } from "../../shared/booking/frame/change-appointment.ts";
import {
  changeTransport,
  transportBodySchema,
} from "../../shared/booking/transport/change-transport.ts";
import {
  overnightBodySchema,
  proposeOvernight,
} from "../../shared/booking/transport/propose-overnight.ts";
import { atCase } from "../wiring/by-staff.ts";
import { bookingDone } from "../wiring/booking-done.ts";
import { actorOf } from "./as-staff.ts";

/** How a customer gets on while the car is here, and that it stays the night. */
export const stays = {
  transport: atCase({
    summary: "How the customer gets on while the car is here; null where nothing is needed",
    body: transportBodySchema,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: ChangeAppointmentDeps, { caller: desk, body, param, now }) => {
      const dealer = desk.dealer.document;
      const visit = { story: desk.story, appointment: param("id"), by: actorOf(desk), dealer };
      const appointment = bookingDone(await changeTransport(deps, { ...visit, ...body }, now));
      return { value: toStaffAppointmentAnswer(appointment, dealer.timeZone) };
    },
  }),

  overnight: atCase({
    summary:
      "The car stays the night: the customer is asked in writing, and what they need is theirs from now on; said otherwise it is asked anew",
    body: overnightBodySchema,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: ChangeAppointmentDeps, { caller: desk, body, param, now }) => {
      const dealer = desk.dealer.document;
      const visit = { story: desk.story, appointment: param("id"), by: actorOf(desk), dealer };
      const done = await proposeOvernight(deps, { ...visit, night: body }, now);
      return { value: toStaffAppointmentAnswer(bookingDone(done), dealer.timeZone) };
    },
  }),
};
