import * as z from "zod";
import { fail } from "../../shared/kernel/result.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { mobileServices } from "../../shared/directory/services/mobile-services.ts";
import { publicDealers } from "../../shared/directory/look/public-dealers.ts";
import { doubtOf } from "../../shared/case/customer/doubtful-address.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import {
  callbackInputSchema,
  requestCallback,
} from "../../shared/commitments/make/request-callback.ts";
import type {
  CallbackMade,
  RequestCallbackDeps,
} from "../../shared/commitments/make/request-callback.ts";
import { withinNewCases } from "../wiring/within-limits.ts";
import { challenged, letThrough, proofHeaderOf } from "../wiring/with-proof.ts";
import type { ProofDeps } from "../wiring/with-proof.ts";
import { publicly } from "../wiring/publicly.ts";

type Deps = RequestCallbackDeps & ProofDeps & { readonly publicUrl: string };

/** Asking to be called back, without sign-in. */
export const callback = publicly({
  summary: "Ask to be called back; the answer states by when",
  body: callbackInputSchema,
  answers: {
    status: 201,
    body: z.object({
      reference: z.string(),
      caseToken: z.string(),
      manageUrl: z.string(),
      commitment: commitmentAnswerSchema,
      /** Of a car that cannot be moved: what comes to it, to be booked beside the call. */
      offers: z
        .array(z.object({ service: z.string(), name: z.string(), locations: z.array(z.string()) }))
        .optional(),
    }),
  },
  once: true,
  proof: true,
  handle: (deps: Deps, { body, now, once, request }) => {
    const { dealer, customer } = body;
    const replyOf = ({ case: matter, commitment, dealer: at }: CallbackMade) => {
      const { reference, token, contact } = matter;
      return {
        value: {
          reference,
          caseToken: token,
          manageUrl: `${deps.publicUrl}/c/${reference}?t=${token}`,
          commitment: toCommitmentAnswer(commitment, at, now, contact),
          ...(matter.urgency === undefined ? {} : { offers: offersOf(at) }),
        },
        headers: { location: `/v1/cases/${reference}` },
      };
    };
    return once(
      replyOf,
      async (remember) => {
        const doubt = doubtOf({ ...body, email: customer.email }, "/customer/email");
        if (doubt !== undefined) return fail(doubt);
        const stranger = { dealer, email: customer.email, request, proof: proofHeaderOf(request) };
        const paid = await letThrough(deps, stranger, now);
        if (!paid.ok) return paid;
        await withinNewCases(deps, dealer, request, now);
        const forStrangers = { ...deps, recentDealers: publicDealers(deps.recentDealers) };
        const made = await requestCallback(forStrangers, body, now, (asked) => [
          ...remember(asked),
          ...paid.value.writes,
        ]);
        if (made.ok || made.failure.code !== "proof-required") return made;
        return fail(await challenged(deps, dealer, now));
      },
      `${dealer} ${customer.email ?? customer.phone ?? ""}`,
    );
  },
});

/** What comes to a car where it stands. */
function offersOf(dealer: Dealer) {
  return mobileServices(dealer).map(({ id, name, locations }) => ({
    service: id,
    name,
    locations: locations.filter((place) => place !== "dealer"),
  }));
}
