import * as z from "zod";
import { acceptTime, acceptTimeInputSchema } from "../../shared/commitments/change/accept-time.ts";
import { asSeen } from "../../shared/commitments/change/as-seen.ts";
import type { Decide } from "../../shared/commitments/change/change-commitment.ts";
import { callAt, callAtInputSchema } from "../../shared/commitments/change/call-at.ts";
import { changeOwnCommitment } from "../../shared/commitments/change/change-own-commitment.ts";
import type { ChangeOwnCommitmentDeps } from "../../shared/commitments/change/change-own-commitment.ts";
import { confirm, confirmInputSchema } from "../../shared/commitments/change/confirm.ts";
import { dispute, disputeInputSchema } from "../../shared/commitments/change/dispute.ts";
import {
  isSolvedElsewhere,
  withdraw,
  withdrawOwnInputSchema,
} from "../../shared/commitments/change/withdraw.ts";
import { endTasks } from "../../shared/solved/end-tasks.ts";
import { solveElsewhere, solvedInputSchema } from "../../shared/solved/solve-elsewhere.ts";
import type { SolveDeps } from "../../shared/solved/solve-elsewhere.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import {
  refusePartner,
  refusePartnerInputSchema,
} from "../../shared/commitments/handoff/refuse-partner.ts";
import { askForData, dataRequestSchema } from "../../shared/commitments/make/ask-for-data.ts";
import type { AskForDataDeps } from "../../shared/commitments/make/ask-for-data.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { claimInputSchema, claimPromise } from "../../shared/commitments/make/claim-promise.ts";
import type { ClaimPromiseDeps } from "../../shared/commitments/make/claim-promise.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { etagOf } from "../../shared/commitments/promise/etag-of.ts";
import type { Again } from "../../shared/platform/again.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { byCustomer } from "../wiring/by-customer.ts";
import type { OwnCase } from "../wiring/by-customer.ts";

type BrandOf = { readonly directory: Pick<DirectoryStore, "brand"> };

const CHANGED = { status: 200, body: commitmentAnswerSchema } as const;

/** The customer's last word on promises, for whoever holds the token. */
export const commitments = {
  claim: byCustomer({
    summary: "I was promised …: taken at the customer's word",
    body: claimInputSchema,
    answers: { status: 201, body: commitmentAnswerSchema },
    once: true,
    handle: (deps: ClaimPromiseDeps, { caller, body: input, now, once }) => {
      const location = `/v1/cases/${caller.story.case.reference}`;
      return once(
        (made: Commitment) => replyOf(made, caller, now, { location }),
        (remember) => claimPromise(deps, { ...caller, input, now }, remember),
      );
    },
  }),

  personalData: byCustomer({
    summary: "Give me all that you hold of me, or erase it: a promise due in 30 days",
    body: dataRequestSchema,
    answers: { status: 201, body: commitmentAnswerSchema },
    once: true,
    handle: async (deps: AskForDataDeps & BrandOf, { caller, body, now, once }) => {
      const { reference } = caller.story.case;
      const brand = (await deps.directory.brand(caller.dealer.brand))?.document;
      return once(
        (made: Commitment) => replyOf(made, caller, now, { location: `/v1/cases/${reference}` }),
        (remember) => askForData(deps, { ...caller, ...body, brand, now }, remember),
      );
    },
  }),

  confirm: byCustomer({
    summary: "Yes, this was kept",
    body: confirmInputSchema,
    mayBeEmpty: true,
    answers: CHANGED,
    handle: (deps: ChangeOwnCommitmentDeps, call) => say(deps, call, confirm(call.body)),
  }),

  dispute: byCustomer({
    summary:
      "That is not so, or does not suit me: what was said is taken back; the next person up owns it",
    body: disputeInputSchema,
    mayBeEmpty: true,
    answers: CHANGED,
    handle: (deps: ChangeOwnCommitmentDeps, call) => say(deps, call, dispute(call.body)),
  }),

  acceptTime: byCustomer({
    summary: "That is fine: the expected time is the promised one from now on",
    body: acceptTimeInputSchema,
    mayBeEmpty: true,
    answers: CHANGED,
    handle: (deps: ChangeOwnCommitmentDeps, call) => say(deps, call, acceptTime()),
  }),

  callAt: byCustomer({
    summary: "Call me at this time: a promised call moves to the time that the customer names",
    body: callAtInputSchema,
    answers: CHANGED,
    handle: (deps: ChangeOwnCommitmentDeps, call) => say(deps, call, callAt(call.body)),
  }),

  refusePartner: byCustomer({
    summary: "Not this partner: whoever promised it does it, or asks somebody else",
    body: refusePartnerInputSchema,
    mayBeEmpty: true,
    answers: CHANGED,
    handle: (deps: ChangeOwnCommitmentDeps, call) => say(deps, call, refusePartner),
  }),

  withdraw: byCustomer({
    summary:
      "No longer needed; where others have done it, what was handed to another company ends with it",
    body: withdrawOwnInputSchema,
    mayBeEmpty: true,
    answers: CHANGED,
    handle: async (deps: ChangeOwnCommitmentDeps, call) => {
      const { caller, body, now } = call;
      const reply = await say(deps, call, withdraw(body));
      if (isSolvedElsewhere(body)) {
        await endTasks(deps, { ...caller, reason: body.reason, at: now }, now);
      }
      return reply;
    },
  }),

  solved: byCustomer({
    summary:
      "Others have done it: all open promises end, coming visits are cancelled but for `keepVisits`; may be said again",
    body: solvedInputSchema,
    mayBeEmpty: true,
    answers: {
      status: 200,
      body: z.object({
        reference: z.string(),
        solvedElsewhere: z.object({ at: z.string() }),
        /** Visits that it was too late to cancel: tell the dealer. */
        stillBooked: z.array(z.string()),
        commitments: z.array(commitmentAnswerSchema),
      }),
    },
    handle: async (deps: SolveDeps, { caller: { story, dealer }, body: input, now }) => {
      const done = required(await solveElsewhere(deps, { story, dealer, input, now }));
      const { case: matter, commitments: all } = done.story;
      const at = toOffsetText(dealer.timeZone, matter.solvedElsewhere?.at ?? now);
      return {
        value: {
          reference: matter.reference,
          solvedElsewhere: { at },
          stillBooked: [...done.stillBooked],
          commitments: all.map((one) => toCommitmentAnswer(one, dealer, now, matter.contact)),
        },
      };
    },
  }),
};

type Said = {
  readonly caller: OwnCase;
  readonly request: HttpRequest;
  readonly now: Instant;
  readonly again: Again | undefined;
  readonly param: (name: string) => string;
};

async function say(
  deps: ChangeOwnCommitmentDeps,
  { caller, request, now, again, param }: Said,
  decide: Decide,
) {
  const seen = asSeen(request.headers["if-match"], decide);
  const asked = { ...caller, id: param("id"), now, again };
  return replyOf(required(await changeOwnCommitment(deps, asked, seen)), caller, now);
}

function replyOf(
  commitment: Commitment,
  { dealer, story }: OwnCase,
  now: Instant,
  headers: Readonly<Record<string, string>> = {},
) {
  const value = toCommitmentAnswer(commitment, dealer, now, story.case.contact);
  return { value, headers: { ...headers, etag: etagOf(commitment) } };
}
