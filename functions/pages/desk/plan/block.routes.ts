import * as z from "zod";
import { BLOCK_POLICY } from "../../../../shared/booking/blocks/block-days.ts";
import { blockPlaceSchema } from "../../../../shared/booking/blocks/block.store.ts";
import { makeBlocks } from "../../../../shared/booking/blocks/make-blocks.ts";
import type { BlockRefusal } from "../../../../shared/booking/blocks/make-blocks.ts";
import { removeBlocks } from "../../../../shared/booking/blocks/remove-blocks.ts";
import { lineSchema } from "../../../../shared/case/customer/customer-input.ts";
import { wallTimeSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { addDays, dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { readCursor, toCursor } from "../../../../shared/platform/http/list-page.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import type { PlanText } from "../../text/en/desk-plan.ts";
import { planTexts } from "../../text/plan-texts.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { blockPage } from "./block-page.tsx";
import { blocksPage } from "./blocks-page.tsx";

const MOST_ON_A_PAGE = 50;

/** Blocking time, what is blocked, and taking it away. */
export const blockRoutes = {
  askBlock: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    return show(deps, at, { resource: at.staff.id, ...request.query }, []);
  }),
  block: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const at = await atDealer(deps.directory, request, session);
    return blockIt(deps, at, { request, session, form });
  }),
  blocks: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const now = deps.clock.now();
    const from = dateAt(at.dealer.timeZone, now);
    const { blocks, next } = await deps.blocks.page(at.dealer.id, {
      from,
      to: addDays(from, BLOCK_POLICY.aheadDays),
      after: readCursor(request.query["cursor"], blockPlaceSchema),
      limit: MOST_ON_A_PAGE,
    });
    return blocksPage({ ...at, blocks, next: next && toCursor(next), now });
  }),
  removeBlock: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const at = await atDealer(deps.directory, request, session);
    const which = { id: request.params["block"] ?? "", whole: form["whole"] === "yes" };
    const done = await removeBlocks(deps, at, which, deps.clock.now());
    // What is gone or over already needs no word: the list says so.
    const already = !done.ok && ["block-not-found", "wrong-state"].includes(done.failure.code);
    if (!done.ok && !already) throw new HttpProblem(done.failure);
    return seeOther(`/desk/dealers/${at.dealer.id}/plan/blocks`);
  }),
};

function show(
  deps: DeskDependencies,
  at: AtDealer,
  values: Form,
  problems: readonly FieldProblem[],
): Answer {
  const key = values["key"] ?? newFormKey(deps.random);
  return blockPage({ ...at, state: { values, problems }, key });
}

type Sent = { readonly request: HttpRequest; readonly session: DeskSession; readonly form: Form };

async function blockIt(deps: DeskDependencies, at: AtDealer, sent: Sent): Promise<Answer> {
  const { form: _proof, press: _press, ...values } = sent.form;
  const text = planTexts(at.reader.language).plan;
  const wish = readBlock(values, text);
  if (!wish.ok) return show(deps, at, values, wish.failure);
  const now = deps.clock.now();
  const done = { to: `/desk/dealers/${at.dealer.id}/plan/blocks` };
  return sentOnce(
    onceAtDesk(deps.idempotency, sent.session),
    { ...sent, now },
    async (remember) => {
      const made = await makeBlocks(deps, at, wish.value, now, () => remember(done));
      return made.ok ? ok(done) : made;
    },
    (failure: BlockRefusal) => refused(deps, at, values, failure),
  );
}

const blockFormSchema = z.object({
  resource: z.string().catch(""),
  date: localDateSchema,
  from: wallTimeSchema.optional(),
  to: wallTimeSchema.optional(),
  weeklyThrough: localDateSchema.optional(),
  reason: lineSchema(200),
  keepVisits: z.string().optional(),
});

function readBlock(values: Form, text: PlanText) {
  const read = blockFormSchema.safeParse(values);
  if (read.success) {
    const { keepVisits, ...wish } = read.data;
    return ok({ ...wish, keepVisits: keepVisits === "yes" });
  }
  const fields = new Set(read.error.issues.map(({ path }) => String(path[0])));
  return fail(
    [...fields].map((field) => ({ field, message: wordsFor(field, text) })),
  ) satisfies Result<never, readonly FieldProblem[]>;
}

function wordsFor(field: string, text: PlanText): string {
  if (field === "reason") return text.needReason;
  if (field === "weeklyThrough") return text.wrongEnd;
  return field === "date" ? text.needDate : text.needTimes;
}

/** @throws HttpProblem for what no change of the form can mend. */
function refused(
  deps: DeskDependencies,
  at: AtDealer,
  values: Form,
  failure: BlockRefusal,
): Answer {
  const text = planTexts(at.reader.language).plan;
  if (failure.code === "replayed") throw new HttpProblem({ code: "precondition-failed" });
  const problems = problemsOf(failure, text);
  if (problems === undefined) throw new HttpProblem(failure);
  const key = newFormKey(deps.random);
  const standing = "visits" in failure ? failure.visits : undefined;
  return blockPage({
    ...at,
    state: { values, problems },
    key,
    ...(standing === undefined ? {} : { standing }),
  });
}

function problemsOf(
  failure: Exclude<BlockRefusal, { readonly code: "replayed" }>,
  text: PlanText,
): readonly FieldProblem[] | undefined {
  const { code } = failure;
  if (code === "already-blocked") return [{ field: "date", message: text.already }];
  if (code === "time-in-use") {
    const message = failure.detail === "time-held" ? text.held : text.inUse;
    return [{ field: "date", message }];
  }
  if (code === "role-not-allowed") return [{ field: "resource", message: text.othersTime }];
  return failure.errors?.map(({ pointer, rule }) => {
    const field = pointer.slice(1);
    return { field, message: ruleWords(field, rule, text) };
  });
}

function ruleWords(field: string, rule: string, text: PlanText): string {
  if (rule === "too-many-days") return text.tooMany(BLOCK_POLICY.mostOfSeries);
  if (rule === "too-far-away") return text.tooFar;
  if (rule === "due-passed") return text.needDate;
  return field === "resource" ? text.othersTime : wordsFor(field, text);
}
