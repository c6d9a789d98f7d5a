import * as z from "zod";
import { actorOf } from "../../shared/case/access/actor-of.ts";
import { isTheirs } from "../../shared/case/access/host-view.ts";
import { caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import { asSeen } from "../../shared/commitments/change/as-seen.ts";
import {
  changeCommitment,
  COMMITMENT_NOT_FOUND,
} from "../../shared/commitments/change/change-commitment.ts";
import type {
  ChangeCommitmentDeps,
  Decide,
} from "../../shared/commitments/change/change-commitment.ts";
import type { AtDesk } from "../../shared/commitments/change/outcome-law.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toStaffCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { etagOf } from "../../shared/commitments/promise/etag-of.ts";
import { fail } from "../../shared/kernel/result.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { toPartnerAnswer } from "../../shared/views/partner-view.ts";
import { operationsAt } from "../wiring/by-staff.ts";
import { withWords, wordsForCalls } from "./words-for-calls.ts";

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

type DecisionOf<Input> = (
  input: Input,
  at: AtDesk,
  deps: ChangeCommitmentDeps,
) => Decide | Promise<Decide>;

/** A change of a promise by whoever may see and work it. */
export function change<Body extends z.ZodType>(
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
      const { story, dealer, brand } = desk;
      const by = actorOf(desk);
      const around = { dealer: dealer.document, brand: brand?.document };
      const asked = { story, ...around, by, id: at.id, now, again };
      const changed = required(await changeCommitment(deps, asked, decide));
      const { value, headers } = replyOf(changed, desk, now);
      if (desk.partner !== undefined) return { value: toPartnerAnswer(value), headers };
      const toSay = await wordsForCalls(deps.cases, [changed], story, dealer.document, now);
      return { value: withWords(value, toSay), headers };
    },
  });
}

/** Nothing needs to be said for it, so an empty body is a whole request. */
export function changeAtOnce(
  summary: string,
  decisionOf: (at: AtDesk, deps: ChangeCommitmentDeps) => Decide | Promise<Decide>,
) {
  const nothing = z.strictObject({});
  return change(summary, nothing, (_nothing, at, deps) => decisionOf(at, deps), true);
}

/** The promise as staff are answered, with its version. */
export function replyOf(
  commitment: Commitment,
  { dealer, story }: CaseAtDesk,
  now: Instant,
  headers: Readonly<Record<string, string>> = {},
) {
  const value = toStaffCommitmentAnswer(commitment, story.case, dealer.document, now);
  return { value, headers: { ...headers, etag: etagOf(commitment) } };
}
