import * as z from "zod";
import { locationInputSchema } from "../../shared/booking/location-input.ts";
import {
  appointmentAnswerSchema,
  toAppointmentAnswer,
} from "../../shared/booking/appointment-answer.ts";
import { book } from "../../shared/booking/book.ts";
import type { BookDeps, Booked } from "../../shared/booking/book.ts";
import { bookingProblem } from "../../shared/booking/booking-refusal.ts";
import { updatesSchema } from "../../shared/cases/case.schema.ts";
import {
  contactInputSchema,
  customerInputSchema,
  textSchema,
  vehicleInputSchema,
} from "../../shared/cases/customer-input.ts";
import {
  commitmentAnswerSchema,
  toCommitmentAnswer,
} from "../../shared/commitments/commitment-answer.ts";
import { dayOfWeekSchema, slugSchema } from "../../shared/directory/dealer.schema.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { readJson } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { IdempotencyStore } from "../../shared/platform/idempotency.store.ts";

export const bookBodySchema = z.strictObject({
  dealer: slugSchema,
  service: slugSchema,
  start: instantTextSchema,
  weekday: dayOfWeekSchema.optional(),
  options: z.record(z.string().max(50), z.string().max(100)).optional(),
  location: locationInputSchema.default({ kind: "dealer" }),
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  contact: contactInputSchema.optional(),
  updates: updatesSchema.default("important"),
  salesContact: z.boolean().default(false),
  notes: textSchema(2000).optional(),
});

export const bookedAnswerSchema = z.object({
  reference: z.string(),
  caseToken: z.string(),
  manageUrl: z.string(),
  appointment: appointmentAnswerSchema,
  /** What booking promised on the side: to confirm by phone where there is no mail address. */
  commitments: z.array(commitmentAnswerSchema),
});

export type BookRoutesDeps = BookDeps & {
  readonly idempotency: IdempotencyStore;
  readonly clock: Clock;
  readonly publicUrl: string;
};

const BOOK = "POST /v1/appointments";
const BY_CUSTOMER = { kind: "customer" } as const;

/** Booking without sign-in. */
export function bookRoutes(deps: BookRoutesDeps): Route[] {
  return [{ on: BOOK, handle: (request) => bookPublicly(deps, request) }];
}

async function bookPublicly(deps: BookRoutesDeps, request: HttpRequest): Promise<Answer> {
  const body = readJson(request, bookBodySchema);
  const now = deps.clock.now();
  const { customer, vehicle, contact, updates, salesContact, notes, ...wish } = body;
  const identity = {
    route: BOOK,
    caller: `${body.dealer} ${customer.email ?? customer.phone ?? ""}`,
    body,
  };
  return idempotently(deps.idempotency, request, identity, now, async (remember) => {
    const input = {
      ...wish,
      for: {
        kind: "new-case" as const,
        person: { customer, vehicle, contact },
        updates,
        salesContact,
        notes,
      },
      by: BY_CUSTOMER,
    };
    const answer = (booked: Booked) => bookedAnswer(booked, deps.publicUrl, now);
    const done = await book(deps, input, now, (booked) => remember(answer(booked)));
    if (done.ok) return ok(answer(done.value));
    if (done.failure.code === "replayed") return fail(done.failure);
    throw new HttpProblem(bookingProblem(done.failure));
  });
}

function bookedAnswer(booked: Booked, publicUrl: string, now: Instant): Answer {
  const { case: matter, appointment, commitments, timeZone } = booked;
  const { reference, token } = matter;
  const value = {
    reference,
    caseToken: token,
    manageUrl: `${publicUrl}/c/${reference}?t=${token}`,
    appointment: toAppointmentAnswer(appointment, timeZone),
    commitments: commitments.map((commitment) =>
      toCommitmentAnswer(commitment, timeZone, now, matter.contact),
    ),
  };
  return json(201, bookedAnswerSchema, value, { location: `/v1/cases/${reference}` });
}
