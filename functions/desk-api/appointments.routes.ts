import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import { book } from "../../shared/booking/change/book.ts";
import type { BookDeps, Booked } from "../../shared/booking/change/book.ts";
import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { locationInputSchema } from "../../shared/booking/appointment/location-input.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import type { RescheduleDeps } from "../../shared/booking/change/reschedule.ts";
import { setStatus, visitStatusSchema } from "../../shared/booking/change/set-status.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { lineSchema, textSchema } from "../../shared/case/customer/customer-input.ts";
import { caseForStaff } from "../../shared/case/access/staff-case.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { dayOfWeekSchema, slugSchema } from "../../shared/directory/dealer.schema.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { readJson } from "../../shared/platform/http/request.ts";
import { staffEmail } from "../../shared/platform/http/staff-email.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { IdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";

/** Why the rules are left; kept with the event. */
const overrideSchema = z.strictObject({ reason: lineSchema(500) });

export const bookBodySchema = z.strictObject({
  service: slugSchema,
  start: instantTextSchema,
  weekday: dayOfWeekSchema.optional(),
  options: z.record(z.string().max(50), z.string().max(100)).optional(),
  location: locationInputSchema.default({ kind: "dealer" }),
  override: overrideSchema.optional(),
});

export const bookedAnswerSchema = z.object({
  reference: z.string(),
  appointment: appointmentAnswerSchema,
  commitments: z.array(commitmentAnswerSchema),
});

export const rescheduleBodySchema = z.strictObject({
  start: instantTextSchema,
  weekday: dayOfWeekSchema.optional(),
  override: overrideSchema.optional(),
});
export const cancelBodySchema = z.strictObject({ reason: textSchema(2000).optional() });
export const statusBodySchema = z.strictObject({ status: visitStatusSchema });

export type DeskAppointmentsDeps = BookDeps &
  RescheduleDeps & {
    readonly cases: CaseStore;
    readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
    readonly idempotency: IdempotencyStore;
    readonly clock: Clock;
  };

const BOOK = "POST /v1/admin/cases/{reference}/appointments";
const ONE = `${BOOK}/{id}` as const;

/** Booking for a customer and working the day's visits, for the staff of the case's dealer. */
export function appointmentsRoutes(deps: DeskAppointmentsDeps): Route[] {
  return [
    { on: BOOK, handle: (request) => bookAtDesk(deps, request) },
    {
      on: `${ONE}/reschedule`,
      handle: async (request) => {
        const desk = await atDesk(deps, request);
        const body = readJson(request, rescheduleBodySchema);
        const input = { ...targetOf(desk, request), ...body };
        const done = await reschedule(freshly(deps, desk), input, deps.clock.now());
        if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
        return changed(done.value.appointment, desk);
      },
    },
    {
      on: `${ONE}/cancel`,
      handle: async (request) => {
        const desk = await atDesk(deps, request);
        // Nothing needs to be said to cancel, so an empty body is a whole request.
        const { reason } = request.body === "" ? {} : readJson(request, cancelBodySchema);
        const input = { ...targetOf(desk, request), reason };
        const done = await cancel(freshly(deps, desk), input, deps.clock.now());
        if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
        return changed(done.value.appointment, desk);
      },
    },
    {
      on: `${ONE}/status`,
      handle: async (request) => {
        const desk = await atDesk(deps, request);
        const { status } = readJson(request, statusBodySchema);
        const dealer = desk.dealer.document;
        const input = { ...targetOf(desk, request), status, dealer };
        const done = await setStatus(deps, input, deps.clock.now());
        if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
        return changed(done.value, desk);
      },
    },
  ];
}

async function bookAtDesk(deps: DeskAppointmentsDeps, request: HttpRequest): Promise<Answer> {
  const desk = await atDesk(deps, request);
  const body = readJson(request, bookBodySchema);
  const now = deps.clock.now();
  const matter = desk.story.case;
  const route = `${BOOK} ${matter.reference}`;
  const identity = { route, caller: desk.staff.email, body };
  return idempotently(deps.idempotency, request, identity, now, async (remember) => {
    const input = {
      ...body,
      dealer: matter.dealer,
      for: { kind: "known-case" as const, case: matter },
      by: actorOf(desk),
    };
    const answer = (booked: Booked) => bookedAnswer(booked, now);
    const done = await book(freshly(deps, desk), input, now, (booked) => remember(answer(booked)));
    if (done.ok) return ok(answer(done.value));
    if (done.failure.code === "replayed") return fail({ code: "replayed" });
    throw new HttpProblem(bookingProblem(done.failure));
  });
}

async function atDesk(deps: DeskAppointmentsDeps, request: HttpRequest): Promise<CaseAtDesk> {
  const { reference = "" } = request.params;
  return required(await caseForStaff(deps, staffEmail(request), reference));
}

/** The document that the right to act was just read from: what staff changed a second ago counts. */
function freshly(deps: DeskAppointmentsDeps, { dealer }: CaseAtDesk): DeskAppointmentsDeps {
  return { ...deps, recentDealers: () => Promise.resolve(dealer.document) };
}

function targetOf(desk: CaseAtDesk, request: HttpRequest) {
  const { id: appointment = "" } = request.params;
  return { story: desk.story, appointment, by: actorOf(desk) };
}

function actorOf({ staff }: CaseAtDesk) {
  return { kind: "staff", id: staff.id, name: staff.name } as const;
}

/** As the customer is answered, without the token: that is for the customer alone. */
function bookedAnswer(booked: Booked, now: Instant): Answer {
  const { case: matter, appointment, commitments, timeZone } = booked;
  const { reference, contact } = matter;
  const value = {
    reference,
    appointment: toAppointmentAnswer(appointment, timeZone),
    commitments: commitments.map((one) => toCommitmentAnswer(one, timeZone, now, contact)),
  };
  return json(201, bookedAnswerSchema, value, { location: `/v1/admin/cases/${reference}` });
}

function changed(appointment: Appointment, { dealer }: CaseAtDesk): Answer {
  const { timeZone } = dealer.document;
  return json(200, appointmentAnswerSchema, toAppointmentAnswer(appointment, timeZone));
}
