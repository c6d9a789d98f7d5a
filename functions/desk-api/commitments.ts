import * as z from "zod";
import { isTheirs } from "../../shared/case/access/host-view.ts";
import { caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import { allowedPhone } from "../../shared/case/customer/allowed-phone.ts";
import { acknowledge } from "../../shared/commitments/change/acknowledge.ts";
import { applyPolicy } from "../../shared/commitments/change/apply-policy.ts";
import { authorityOf } from "../../shared/commitments/change/agreement-law.ts";
import { asSeen } from "../../shared/commitments/change/as-seen.ts";
import {
  changeCommitment,
  COMMITMENT_NOT_FOUND,
} from "../../shared/commitments/change/change-commitment.ts";
import type {
  ChangeCommitmentDeps,
  Decide,
} from "../../shared/commitments/change/change-commitment.ts";
import { escalate, escalateInputSchema } from "../../shared/commitments/change/escalate.ts";
import { keep, keepInputSchema } from "../../shared/commitments/change/keep.ts";
import { attemptInputSchema, logAttempt } from "../../shared/commitments/change/log-attempt.ts";
import { move, moveInputSchema } from "../../shared/commitments/change/move.ts";
import { byWhoOpenedIt } from "../../shared/commitments/change/outcome-law.ts";
import type { AtDesk } from "../../shared/commitments/change/outcome-law.ts";
import { snooze, snoozeInputSchema } from "../../shared/commitments/change/snooze.ts";
import { storyToUndo, undo } from "../../shared/commitments/change/undo.ts";
import { withdraw, withdrawInputSchema } from "../../shared/commitments/change/withdraw.ts";
import { give, giveInputSchema } from "../../shared/commitments/handoff/give.ts";
import { acceptHandoff } from "../../shared/commitments/handoff/accept-handoff.ts";
import {
  handOff,
  handOffInputSchema,
  offersOf,
} from "../../shared/commitments/handoff/hand-off.ts";
import {
  returnHandoff,
  returnInputSchema,
} from "../../shared/commitments/handoff/return-handoff.ts";
import {
  commitmentInputSchema,
  makeCommitment,
} from "../../shared/commitments/make/make-commitment.ts";
import type { MakeCommitmentDeps } from "../../shared/commitments/make/make-commitment.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import {
  toCommitmentAnswer,
  toStaffCommitmentAnswer,
} from "../../shared/commitments/promise/commitment-answer.ts";
import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { etagOf } from "../../shared/commitments/promise/etag-of.ts";
import { listCommitments } from "../../shared/commitments/promise/list-commitments.ts";
import { commitmentListSchema } from "../../shared/commitments/promise/list-commitments.schema.ts";
import { listPlaceSchema } from "../../shared/commitments/promise/list-place.schema.ts";
import { fail } from "../../shared/kernel/result.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { isHeardInWriting } from "../../shared/mail/plan/is-heard-in-writing.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { promiseSeenBy } from "../../shared/case/access/seen-by.ts";
import { atCase, atDealer, operationsAt } from "../wiring/by-staff.ts";
import { withWords, wordsForCalls } from "./words-for-calls.ts";

type ListDeps = {
  readonly cases: Pick<CaseStore, "cases">;
  readonly commitments: CommitmentStore;
};

/** Another dealer's staff work the promise that is theirs and learn nothing of the others. */
const atPromise = operationsAt(
  async (deps: Parameters<typeof caseForStaffOrHost>[0], email, { reference = "", id }) => {
    const desk = await caseForStaffOrHost(deps, email, reference);
    if (!desk.ok) return desk;
    const { at, story, staff } = desk.value;
    const seen = story.commitments.find((commitment) => commitment.id === id);
    const now = deps.clock.now();
    return seen !== undefined && !isTheirs(seen, { staff, at }, now)
      ? fail(COMMITMENT_NOT_FOUND)
      : desk;
  },
  ({ story }) => story.case.reference,
);

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
      const asked = { ...query, dealer: document.id, after, now };
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
      const { story, staff, dealer } = desk;
      const { contact = {} } = story.case;
      const country = dealer.document.address.addressCountry;
      const phone = required(await allowedPhone(input.phone, contact, country));
      const named = phone === undefined ? input : { ...input, phone };
      const authority = authorityOf(staff, isHeardInWriting(story));
      return byWhoOpenedIt(deps.cases, { desk, ...at }, logAttempt(named, authority));
    },
  ),
  keep: change(
    "Log it as done; the customer is told and can dispute",
    keepInputSchema,
    (input, at, { cases }) => byWhoOpenedIt(cases, at, keep(input)),
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
  handOff: change(
    "Offer it to a colleague, a team or another dealer; the sender owns it until accepted",
    handOffInputSchema,
    async (input, at, { cases, directory }) => {
      const { story, staff } = at.desk;
      const other = "dealer" in input.to ? await directory.dealer(input.to.dealer) : undefined;
      const offers = await offersOf(cases, story);
      const context = { story, offers, other: other?.document, staff };
      return byWhoOpenedIt(cases, at, handOff(input, context));
    },
  ),
  handOver: change(
    "Give it to somebody of its department who is there, without asking; for who leads there",
    giveInputSchema,
    (input, { desk }) => give(input, desk),
  ),
  accept: changeAtOnce("Take over what was offered", ({ desk }) => acceptHandoff(desk)),
  return: change(
    "Decline what was offered, or give back what was taken over",
    returnInputSchema,
    (input, { desk }) => returnHandoff(input, desk),
  ),
  applyPolicy: changeAtOnce("Put it on the dealer's present ladder", () => applyPolicy),
};

type DecisionOf<Input> = (
  input: Input,
  at: AtDesk,
  deps: ChangeCommitmentDeps,
) => Decide | Promise<Decide>;

function change<Body extends z.ZodType>(
  summary: string,
  body: Body,
  decisionOf: DecisionOf<z.output<Body>>,
  mayBeEmpty?: true,
) {
  return atPromise({
    summary,
    body,
    ...(mayBeEmpty && { mayBeEmpty }),
    answers: { status: 200, body: commitmentAnswerSchema },
    handle: async (
      deps: ChangeCommitmentDeps,
      { caller: desk, body: input, request, param, now, again },
    ) => {
      const at = { desk, id: param("id"), now };
      const decide = asSeen(request.headers["if-match"], await decisionOf(input, at, deps));
      const { story, staff, dealer, brand } = desk;
      const by = { kind: "staff", id: staff.id, name: staff.name } as const;
      const around = { dealer: dealer.document, brand: brand?.document };
      const asked = { story, ...around, by, id: at.id, now, again };
      const changed = required(await changeCommitment(deps, asked, decide));
      const { value, headers } = replyOf(changed, desk, now);
      const toSay = await wordsForCalls(deps.cases, [changed], story, dealer.document, now);
      return { value: withWords(value, toSay), headers };
    },
  });
}

/** Nothing needs to be said for it, so an empty body is a whole request. */
function changeAtOnce(
  summary: string,
  decisionOf: (at: AtDesk, deps: ChangeCommitmentDeps) => Decide | Promise<Decide>,
) {
  const nothing = z.strictObject({});
  return change(summary, nothing, (_nothing, at, deps) => decisionOf(at, deps), true);
}

function replyOf(
  commitment: Commitment,
  { dealer, story }: CaseAtDesk,
  now: Instant,
  headers: Readonly<Record<string, string>> = {},
) {
  const value = toStaffCommitmentAnswer(commitment, story.case, dealer.document, now);
  return { value, headers: { ...headers, etag: etagOf(commitment) } };
}
