import * as z from "zod";
import { waitForTime } from "../../shared/booking/change/wait-for-time.ts";
import type {
  WaitForTimeDeps,
  WaitingFor,
  WaitsForTime,
} from "../../shared/booking/change/wait-for-time.ts";
import {
  addressConfirmedSchema,
  contactInputSchema,
  customerInputSchema,
  textSchema,
  vehicleInputSchema,
} from "../../shared/case/customer/customer-input.ts";
import { doubtOf } from "../../shared/case/customer/doubtful-address.ts";
import { publicDealers } from "../../shared/directory/look/public-dealers.ts";
import { slugSchema } from "../../shared/directory/document/values.schema.ts";
import { fail } from "../../shared/kernel/result.ts";
import { updatesSchema } from "../../shared/story/parts/case.schema.ts";
import { orBookingProblem } from "../wiring/booking-done.ts";
import { publicly } from "../wiring/publicly.ts";
import { withinNewCases } from "../wiring/within-limits.ts";
import { challenged, letThrough, proofHeaderOf } from "../wiring/with-proof.ts";
import type { ProofDeps } from "../wiring/with-proof.ts";
import { waitingFields, waitsAnswerSchema } from "../wiring/waiting-body.ts";
import { waitsReply } from "../wiring/waits-reply.ts";

type Deps = WaitForTimeDeps & ProofDeps & { readonly publicUrl: string };

const BY_CUSTOMER = { kind: "customer" } as const;

const bodySchema = z.strictObject({
  dealer: slugSchema,
  ...waitingFields,
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  contact: contactInputSchema.optional(),
  updates: updatesSchema.default("important"),
  salesContact: z.boolean().default(false),
  notes: textSchema(2000).optional(),
  addressConfirmed: addressConfirmedSchema,
});

/** Waiting for a time that suits, without sign-in. */
export const waitPublicly = publicly({
  summary:
    "None of the free times suits: be offered the first that becomes free, and be told by when somebody says what can be done",
  body: bodySchema,
  answers: {
    status: 201,
    body: waitsAnswerSchema.extend({ caseToken: z.string(), manageUrl: z.string() }),
  },
  once: true,
  proof: true,
  handle: (deps: Deps, { body, now, once, request }) => {
    const { dealer, customer } = body;
    return once(
      (waits: WaitsForTime) => {
        const { reference, token } = waits.case;
        return {
          value: {
            ...waitsReply(waits, now),
            caseToken: token,
            manageUrl: `${deps.publicUrl}/c/${reference}?t=${token}`,
          },
          headers: { location: `/v1/cases/${reference}` },
        };
      },
      async (remember) => {
        const doubt = doubtOf({ ...body, email: customer.email }, "/customer/email");
        if (doubt !== undefined) return fail(doubt);
        const stranger = { dealer, email: customer.email, request, proof: proofHeaderOf(request) };
        const paid = await letThrough(deps, stranger, now);
        if (!paid.ok) return paid;
        await withinNewCases(deps, dealer, request, now);
        const asked = { ...wishOf(body), for: newCase(body), by: BY_CUSTOMER };
        const forStrangers = { ...deps, recentDealers: publicDealers(deps.recentDealers) };
        const done = await waitForTime(forStrangers, asked, now, (waits) => [
          ...remember(waits),
          ...paid.value.writes,
        ]);
        if (done.ok || done.failure.code !== "proof-required") return orBookingProblem(done);
        return fail(await challenged(deps, dealer, now));
      },
      `${dealer} ${customer.email ?? customer.phone ?? ""}`,
    );
  },
});

type Body = z.output<typeof bodySchema>;

function wishOf({ dealer, service, also, host, options, location, from, before }: Body) {
  const asked = host === undefined ? undefined : { id: host, known: false };
  return { dealer, service, also, host: asked, options, location, from, before };
}

function newCase(body: Body): WaitingFor {
  const { customer, vehicle, contact, updates, salesContact, notes } = body;
  const person = { customer, vehicle, contact };
  return { kind: "new-case", person, updates, salesContact, notes };
}
