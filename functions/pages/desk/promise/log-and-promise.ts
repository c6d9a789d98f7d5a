import { commitmentInputSchema } from "../../../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../../../shared/commitments/make/make-commitment.ts";
import { attemptOutcomeSchema } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { AtPromise } from "./at-promise.ts";
import { dueOf, phraseOf } from "./due-choices.ts";
import { refusedDue } from "./due-request.ts";
import { logAgainPage } from "./log-again-page.tsx";

/** Who sent it. */
export type Sender = { readonly request: HttpRequest; readonly session: DeskSession };

/**
 * The promise that goes with an entry, made before the entry: pressed again after a crash in between it is
 * found and not made twice. An answer says why it was not made, and then nothing is logged either.
 */
export async function promiseNext(
  deps: DeskDependencies,
  at: AtPromise,
  form: Form,
  { request, session }: Sender,
): Promise<Answer | undefined> {
  const { desk, now, reader } = at.sheet;
  const { next, press } = form;
  if (next === undefined || desk.at !== desk.story.case.dealer) return undefined;
  const phrase = phraseOf(form["next-due"]);
  const asked = { kind: form["next-kind"], what: next, ...(phrase && { due: dueOf(phrase) }) };
  const input = commitmentInputSchema.safeParse(asked);
  // What no field of ours can hold was not sent by our form.
  if (!input.success) throw new HttpProblem({ code: "invalid-request" });
  const keyed = { ...form, key: press ?? newFormKey(deps.random) };
  const answer = await sentOnce(
    onceAtDesk(deps.idempotency, session),
    { request, form: keyed, now },
    async (remember) => {
      const toDone = ({ reference, id }: Commitment) => ({ to: deskCaseHref(reference, id) });
      const made = await makeCommitment(deps, { desk, input: input.data, now }, (promise) =>
        remember(toDone(promise)),
      );
      return made.ok ? ok(toDone(made.value)) : made;
    },
    (failure) => logAgainPage(at, form, refusedNext(failure, reader.language)),
  );
  return answer.status === LED_ON ? undefined : answer;
}

const LED_ON = 303;

/** @throws HttpProblem for what no change of the form can mend. */
function refusedNext(problem: Problem, language: string): readonly FieldProblem[] {
  if (problem.errors?.some(({ pointer }) => pointer === "/customer/phone") === true) {
    return [{ field: "next-kind", message: sheetTexts(language).sheet.noNumbers }];
  }
  const [due] = refusedDue(problem, language) ?? [];
  if (due === undefined) throw new HttpProblem(problem);
  return [{ field: "next-due", message: due.message }];
}

/** What the form itself can put right of an entry that was refused. */
export function wrongEntry(
  { code, errors = [] }: Problem,
  language: string,
): readonly FieldProblem[] {
  const text = queueTexts(language).queue;
  if (errors.some(({ pointer }) => pointer.startsWith("/spokeWith")))
    return [{ field: "told", message: leaseTexts(language).spoke.wrong }];
  if (code === "summary-needed") return [{ field: "note", message: text.needWords }];
  if (code === "not-told") return [{ field: "note", message: text.needTold }];
  return [];
}

/** Whoever is reached is the customer: with somebody else only a try is logged. */
export function wrongWith(
  { outcome, with: name = "" }: Form,
  language: string,
): readonly FieldProblem[] {
  const isTry = attemptOutcomeSchema.safeParse(outcome).success;
  return name === "" || isTry
    ? []
    : [{ field: "with", message: leaseTexts(language).spoke.onlyTried }];
}
