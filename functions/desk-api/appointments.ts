import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import {
  toAppointmentAnswer,
  toStaffAppointmentAnswer,
} from "../../shared/booking/appointment/appointment-answer.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import { conditionInputSchema } from "../../shared/booking/condition/condition-input.ts";
import {
  toVisitAnswer,
  visitAnswerSchema,
} from "../../shared/booking/condition/condition-answer.ts";
import { noteCondition } from "../../shared/booking/condition/note-condition.ts";
import { book } from "../../shared/booking/change/book.ts";
import type { BookDeps, Booked } from "../../shared/booking/change/book.ts";
import type { RecallLookUp } from "../../shared/recalls/recall-look-up.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { confirmAsIs } from "../../shared/booking/change/confirm-as-is.ts";
import {
  newTimeInputFields,
  visitInputFields,
} from "../../shared/booking/appointment/visit-input.ts";
import { visitorBodySchema } from "../../shared/booking/appointment/visitor-input.ts";
import { addJobs } from "../../shared/booking/change/add-jobs.ts";
import { jobsSchema, workInputFields } from "../../shared/booking/jobs/job-input.ts";
import { withReturn } from "../../shared/booking/jobs/with-return.ts";
import { partNeededSchema } from "../../shared/booking/jobs/part-input.ts";
import { followUpBodySchema, noteFollowUp } from "../../shared/booking/change/note-follow-up.ts";
import { handBackBodySchema, nameHandBack } from "../../shared/booking/change/name-hand-back.ts";
import { nameVisitor } from "../../shared/booking/change/name-visitor.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import type { RescheduleDeps } from "../../shared/booking/change/reschedule.ts";
import { saidOfPromisesSchema } from "../../shared/booking/change/said-of-promises.ts";
import { authorityOf } from "../../shared/commitments/change/agreement-law.ts";
import { isHeardInWriting } from "../../shared/mail/plan/is-heard-in-writing.ts";
import { setStatus, visitStatusSchema } from "../../shared/booking/change/set-status.ts";
import type { SetStatusDeps } from "../../shared/booking/change/set-status.ts";
import { lineSchema, textSchema } from "../../shared/case/customer/customer-input.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { atCase } from "../wiring/by-staff.ts";
import { withRecalls } from "../wiring/with-recalls.ts";
import { bookingDone, orBookingProblem } from "../wiring/booking-done.ts";
import { actorOf, freshly } from "./as-staff.ts";
import { refuseWithoutRemedy } from "./refuse-without-remedy.ts";

type BookAtDeskDeps = BookDeps & { readonly recalls: RecallLookUp | undefined };

/** Why the rules are left; kept with the event. */
const overrideSchema = z.strictObject({ reason: lineSchema(500) });

const toldSchema = z
  .boolean()
  .optional()
  .describe(
    "The customer heard it on the phone just now: no call is owed. A booking assumes it of a customer without an e-mail address",
  );

const CHANGED = { status: 200, body: appointmentAnswerSchema } as const;

/** Booking for a customer and working the day's visits, for the staff of the case's dealer. */
export const appointments = {
  book: atCase({
    summary: "Book for the customer; outside the rules only with `override.reason`",
    body: z.strictObject({
      ...visitInputFields,
      ...workInputFields,
      job: z
        .string()
        .max(40)
        .optional()
        .describe(
          "Another visit for this job of the case; not before the part it waits for is there",
        ),
      override: overrideSchema.optional(),
      toldOnThePhone: toldSchema,
    }),
    /** As the customer is answered, without the token: that is for the customer alone. */
    answers: {
      status: 201,
      body: z.object({
        reference: z.string(),
        appointment: appointmentAnswerSchema,
        commitments: z.array(commitmentAnswerSchema),
      }),
    },
    once: true,
    handle: async (deps: BookAtDeskDeps, { caller: desk, body, now, once }) => {
      const matter = desk.story.case;
      const { reference, dealer } = matter;
      const host = body.host === undefined ? undefined : { id: body.host, known: true };
      const { job, jobs, ...asked } = body;
      const back = bookingDone(withReturn({ job, jobs }, desk.story, desk.dealer.document, now));
      const whose = { kind: "known-case" as const, case: matter };
      const by = actorOf(desk);
      return once(
        ({ case: { contact }, appointment, commitments, dealer: at }: Booked) => ({
          value: {
            reference,
            appointment: toAppointmentAnswer(appointment, at.timeZone),
            commitments: commitments.map((one) => toCommitmentAnswer(one, at, now, contact)),
          },
          headers: { location: `/v1/admin/cases/${reference}` },
        }),
        async (remember) => {
          const wanted = { ...asked, ...back, host, dealer, for: whose, by };
          const wish = { ...wanted, ...(await withRecalls(deps, wanted)) };
          await refuseWithoutRemedy(freshly(deps, desk), desk, wish, now);
          return orBookingProblem(await book(freshly(deps, desk), wish, now, remember));
        },
      );
    },
  }),

  reschedule: atCase({
    summary: "A new time; the old one is free at once",
    body: z.strictObject({
      ...newTimeInputFields,
      override: overrideSchema.optional(),
      toldOnThePhone: toldSchema,
      promises: saidOfPromisesSchema
        .optional()
        .describe(
          "What becomes of open promises that belong to it; one that is not named stays, or moves along where it is counted from the visit",
        ),
    }),
    answers: CHANGED,
    handle: async (deps: RescheduleDeps, { caller: desk, body, param, now }) => {
      const authority = authorityOf(desk.staff, isHeardInWriting(desk.story));
      const input = { ...targetOf(desk, param("id")), ...body, authority };
      return changed(
        bookingDone(await reschedule(freshly(deps, desk), input, now)).appointment,
        desk,
      );
    },
  }),

  visitor: atCase({
    summary: "Who comes in the customer's place; null for nobody",
    body: visitorBodySchema,
    answers: CHANGED,
    handle: async (deps: RescheduleDeps, { caller: desk, body, param, now }) => {
      const dealer = desk.dealer.document;
      const input = { ...targetOf(desk, param("id")), ...body, dealer };
      return changed(bookingDone(await nameVisitor(deps, input, now)), desk);
    },
  }),

  jobs: atCase({
    summary: "More is to be done in a visit than was said when it was booked",
    body: z.strictObject({ jobs: jobsSchema }),
    answers: CHANGED,
    handle: async (deps: SetStatusDeps, { caller: desk, body, param, now }) => {
      const dealer = desk.dealer.document;
      const input = { ...targetOf(desk, param("id")), jobs: body.jobs, dealer };
      return changed(bookingDone(await addJobs(deps, input, now)), desk);
    },
  }),

  left: atCase({
    summary:
      "Work that was seen in the visit and is left to do; five working days after it a call is promised, unless it is booked. Null for none",
    body: followUpBodySchema,
    answers: CHANGED,
    handle: async (deps: SetStatusDeps, { caller: desk, body, param, now }) => {
      const visit = { story: desk.story, appointment: param("id"), by: actorOf(desk) };
      const input = { ...visit, ...body, dealer: desk.dealer.document };
      return changed(bookingDone(await noteFollowUp(deps, input, now)), desk);
    },
  }),

  cancel: atCase({
    summary: "Cancel for the customer",
    body: z.strictObject({ reason: textSchema(2000).optional(), toldOnThePhone: toldSchema }),
    mayBeEmpty: true,
    answers: CHANGED,
    handle: async (deps: RescheduleDeps, { caller: desk, body, param, now, again }) => {
      const input = { ...targetOf(desk, param("id")), ...body, again };
      return changed(bookingDone(await cancel(freshly(deps, desk), input, now)).appointment, desk);
    },
  }),

  confirmAsIs: atCase({
    summary:
      "It takes place although the dealer's document has something against it (`affected`): no longer listed, and reminded of again",
    body: z.strictObject({ reason: textSchema(2000) }),
    answers: CHANGED,
    handle: async (deps: SetStatusDeps, { caller: desk, body, param, now }) => {
      const dealer = desk.dealer.document;
      const input = { ...targetOf(desk, param("id")), reason: body.reason, dealer };
      return changed(bookingDone(await confirmAsIs(deps, input, now)), desk);
    },
  }),

  car: atCase({
    summary:
      "What the car is like as it comes or as it is handed back; what was noted of the same moment is replaced",
    body: conditionInputSchema,
    answers: { status: 200, body: visitAnswerSchema },
    handle: async (deps: SetStatusDeps, { caller: desk, body, param, now }) => {
      const dealer = desk.dealer.document;
      const input = { ...targetOf(desk, param("id")), noted: body, dealer };
      const appointment = bookingDone(await noteCondition(deps, input, now));
      return { value: toVisitAnswer(appointment, dealer.timeZone) };
    },
  }),

  fetched: atCase({
    summary: "When the customer comes for a car that is ready, as they said to staff",
    body: handBackBodySchema,
    answers: CHANGED,
    handle: async (deps: SetStatusDeps, { caller: desk, body, param, now }) => {
      const input = { ...targetOf(desk, param("id")), ...body, dealer: desk.dealer.document };
      return changed(bookingDone(await nameHandBack(deps, input, now)), desk);
    },
  }),

  status: atCase({
    summary: "How the visit goes; a no-show needs proof that the customer was told",
    body: z.strictObject({
      status: visitStatusSchema,
      partNeeded: partNeededSchema
        .optional()
        .describe("With `part-needed`: what was ordered for which job, and when it is expected"),
    }),
    answers: CHANGED,
    handle: async (deps: SetStatusDeps, { caller: desk, body, param, now }) => {
      const dealer = desk.dealer.document;
      const input = { ...targetOf(desk, param("id")), ...body, dealer };
      return changed(bookingDone(await setStatus(deps, input, now)), desk);
    },
  }),
};

function targetOf(desk: CaseAtDesk, appointment: string) {
  return { story: desk.story, appointment, by: actorOf(desk) };
}

function changed(appointment: Appointment, { dealer }: CaseAtDesk) {
  return { value: toStaffAppointmentAnswer(appointment, dealer.document.timeZone) };
}
