import * as z from "zod";
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
import type { LimitsDeps } from "../wiring/within-limits.ts";
import { publicly } from "../wiring/publicly.ts";

type Deps = RequestCallbackDeps & LimitsDeps & { readonly publicUrl: string };

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
    }),
  },
  once: true,
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
        },
        headers: { location: `/v1/cases/${reference}` },
      };
    };
    return once(
      replyOf,
      async (remember) => {
        await withinNewCases(deps, dealer, request, now);
        return requestCallback(deps, body, now, remember);
      },
      `${dealer} ${customer.email ?? customer.phone ?? ""}`,
    );
  },
});
