import * as z from "zod";
import type { SpokeWithInput } from "../../shared/case/customer/spoke-with-input.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import { spokeWith } from "../../shared/case/spoke-with.ts";
import type { SpokeWith } from "../../shared/story/parts/spoke-with.schema.ts";
import { allowedPhone } from "../../shared/case/customer/allowed-phone.ts";
import { acknowledge } from "../../shared/commitments/change/acknowledge.ts";
import { applyPolicy } from "../../shared/commitments/change/apply-policy.ts";
import { authorityOf } from "../../shared/commitments/change/agreement-law.ts";
import { escalate, escalateInputSchema } from "../../shared/commitments/change/escalate.ts";
import { keep, keepInputSchema } from "../../shared/commitments/change/keep.ts";
import { attemptInputSchema, logAttempt } from "../../shared/commitments/change/log-attempt.ts";
import { move, moveInputSchema } from "../../shared/commitments/change/move.ts";
import { byWhoOpenedIt } from "../../shared/commitments/change/outcome-law.ts";
import { snooze, snoozeInputSchema } from "../../shared/commitments/change/snooze.ts";
import { storyToUndo, undo } from "../../shared/commitments/change/undo.ts";
import { withdraw, withdrawInputSchema } from "../../shared/commitments/change/withdraw.ts";
import { commitmentInputSchema } from "../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../shared/commitments/make/make-commitment.ts";
import type { MakeCommitmentDeps } from "../../shared/commitments/make/make-commitment.ts";
import { refusedCall } from "../../shared/commitments/handoff/refused-call.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import {
  toCommitmentAnswer,
  toStaffCommitmentAnswer,
} from "../../shared/commitments/promise/commitment-answer.ts";
import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { listCommitments } from "../../shared/commitments/promise/list-commitments.ts";
import { commitmentListSchema } from "../../shared/commitments/promise/list-commitments.schema.ts";
import { listPlaceSchema } from "../../shared/commitments/promise/list-place.schema.ts";
import { isHeardInWriting } from "../../shared/mail/plan/is-heard-in-writing.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { promiseSeenBy } from "../../shared/case/access/seen-by.ts";
import { atCase, atDealer } from "../wiring/by-staff.ts";
import { change, changeAtOnce, replyOf } from "./commitment-change.ts";

type ListDeps = {
  readonly cases: Pick<CaseStore, "cases">;
  readonly commitments: CommitmentStore;
};

/** Making promises and working them, for the staff of the case's dealer and its brand. */
export const commitments = {
  list: atDealer({
    summary:
      "A dealer's promises, soonest due first; those offered by it or to it, soonest answer first",
    query: z.strictObject({ ...commitmentListSchema.shape, ...pageQuery }),
    answers: {
      status: 200,
      body: z.object({
        items: z.array(commitmentAnswerSchema.extend({ reference: z.string() })),
        nextCursor: z.string().optional(),
      }),
    },
    handle: async (deps: ListDeps, { caller, query: { cursor, ...query }, now }) => {
      const { staff, dealer } = caller;
      const { document } = dealer;
      const after = readCursor(cursor, listPlaceSchema);
      const asked = { ...query, dealer: document.id, reader: staff.id, after, now };
      const { items, next } = await listCommitments(deps.commitments, asked);
      const matters = await deps.cases.cases(items.map(({ reference }) => reference));
      const answers = items.map((one) => {
        const { reference } = one;
        const known = { promise: one, matter: matters.get(reference) };
        const viewer = { staff, dealer: document, now };
        const { promise: commitment, matter } = promiseSeenBy(viewer, known);
        const answer =
          matter === undefined
            ? toCommitmentAnswer(commitment, document, now)
            : toStaffCommitmentAnswer(commitment, matter, document, now);
        return { ...answer, reference };
      });
      return { value: { items: answers, ...(next && { nextCursor: toCursor(next) }) } };
    },
  }),

  make: atCase({
    summary: "Make a promise; the customer gets it in writing",
    body: commitmentInputSchema,
    answers: { status: 201, body: commitmentAnswerSchema },
    once: true,
    handle: (deps: MakeCommitmentDeps, { caller: desk, body: input, now, once }) => {
      const location = `/v1/admin/cases/${desk.story.case.reference}`;
      return once(
        (made: Commitment) => replyOf(made, desk, now, { location }),
        (remember) => makeCommitment(deps, { desk, input, now }, remember),
      );
    },
  }),

  attempt: change(
    "Log a try; it never closes the promise",
    attemptInputSchema,
    async (input, { desk, ...at }, deps) => {
      const { story, staff, dealer, partner } = desk;
      const { contact = {} } = story.case;
      const country = dealer.document.address.addressCountry;
      const phone = required(await allowedPhone(input.phone, contact, country));
      const { spokeWith: said, ...tried } = input;
      const spokeWith = said && spokenFor(desk, said);
      const named = { ...tried, ...(phone && { phone }), ...(spokeWith && { spokeWith }) };
      const promise = story.commitments.find(({ id }) => id === at.id);
      const refused = partner && refusedCall(named, story.case, { partner, promise });
      if (refused !== undefined) throw new HttpProblem(refused);
      const authority = authorityOf(staff, isHeardInWriting(story));
      return byWhoOpenedIt(
        deps.cases,
        { desk, ...at },
        logAttempt(named, authority, { byPartner: partner !== undefined }),
      );
    },
  ),
  keep: change(
    "Log it as done; the customer is told and can dispute",
    keepInputSchema,
    (input, at, { cases }) => {
      const { story, partner } = at.desk;
      const promise = story.commitments.find(({ id }) => id === at.id);
      const refused = partner && refusedCall(input, story.case, { partner, promise });
      if (refused !== undefined) throw new HttpProblem(refused);
      return byWhoOpenedIt(cases, at, keep(input, { byPartner: partner !== undefined }));
    },
  ),
  move: change(
    "A new time that the customer agreed to and can deny; or, not agreed, the time that we expect",
    moveInputSchema,
    (input, at, { cases }) => {
      const { staff, story } = at.desk;
      return byWhoOpenedIt(cases, at, move(input, authorityOf(staff, isHeardInWriting(story))));
    },
  ),
  acknowledge: changeAtOnce("I have it: silences the reminder before due", (at, { cases }) =>
    byWhoOpenedIt(cases, at, acknowledge),
  ),
  snooze: change(
    "Set it aside until then, or until the customer may be called; its timers and steps go on",
    snoozeInputSchema,
    (input, at, { cases }) => byWhoOpenedIt(cases, at, snooze(input, at.desk.story.case.customer)),
  ),
  withdraw: change("The customer no longer wants it", withdrawInputSchema, (input, at, { cases }) =>
    byWhoOpenedIt(cases, at, withdraw(input)),
  ),
  escalate: change(
    "Ask the people of the next step for help now, from the level the person saw",
    escalateInputSchema,
    (input, at, { cases }) => byWhoOpenedIt(cases, at, escalate(input)),
  ),
  undo: changeAtOnce(
    "Take one's own last entry back, within half a minute and before the customer hears of it",
    async (at, { cases }) => undo(await storyToUndo(cases, at.desk.story, at)),
  ),
  applyPolicy: changeAtOnce("Put it on the dealer's present ladder", () => applyPolicy),
};

/**
 * Nobody of a partner is told who may speak for a customer.
 * @throws HttpProblem 422 for whoever may not, or proved nothing.
 */
function spokenFor({ story, partner }: CaseAtDesk, said: SpokeWithInput): SpokeWith {
  const { contact, ...matter } = story.case;
  const spoken = spokeWith(partner === undefined ? { ...matter, contact } : matter, said);
  if (spoken.ok) return spoken.value;
  throw new HttpProblem({ code: "invalid-request", errors: spoken.failure });
}
