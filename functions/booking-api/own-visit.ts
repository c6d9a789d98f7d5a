import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import { visitInputFields } from "../../shared/booking/appointment/visit-input.ts";
import { bookOwn } from "../../shared/booking/change/book-own.ts";
import type { BookOwnDeps } from "../../shared/booking/change/book-own.ts";
import type { Booked } from "../../shared/booking/change/book.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { fail } from "../../shared/kernel/result.ts";
import { byCustomer } from "../wiring/by-customer.ts";
import { orBookingProblem } from "../wiring/booking-done.ts";

/** What is to be had before the lease of the car ends, booked in the case that knows when that is. */
export const ownVisit = byCustomer({
  summary:
    "Book what hangs on the end of the lease in the case itself; once it is booked, whoever else was to inspect the car is told that they need not",
  body: z.strictObject(visitInputFields),
  answers: {
    status: 201,
    body: z.object({
      reference: z.string(),
      appointment: appointmentAnswerSchema,
      commitments: z.array(commitmentAnswerSchema),
    }),
  },
  once: true,
  handle: (deps: BookOwnDeps, { caller: { story, dealer }, body, now, once }) => {
    const { reference } = story.case;
    const host = body.host === undefined ? undefined : { id: body.host, known: false };
    return once(
      ({ case: { contact }, appointment, commitments, dealer: at }: Booked) => ({
        value: {
          reference,
          appointment: toAppointmentAnswer(appointment, at.timeZone),
          commitments: commitments.map((one) => toCommitmentAnswer(one, at, now, contact)),
        },
        headers: { location: `/v1/cases/${reference}` },
      }),
      async (remember) => {
        const done = await bookOwn(deps, { story, dealer, ...body, host }, now, remember);
        if (done.ok || done.failure.code !== "already-booked") return orBookingProblem(done);
        // They hold its token.
        return fail({ code: "already-booked" as const, members: { reference } });
      },
    );
  },
});
