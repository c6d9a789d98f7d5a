import { acceptHandoff } from "../../../../shared/commitments/handoff/accept-handoff.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { applyPolicy } from "../../../../shared/commitments/change/apply-policy.ts";
import { escalate, toldUpTo } from "../../../../shared/commitments/change/escalate.ts";
import { byWhoOpenedIt } from "../../../../shared/commitments/change/outcome-law.ts";
import { settle, settleInputSchema } from "../../../../shared/commitments/change/settle.ts";
import { give, giveInputSchema } from "../../../../shared/commitments/handoff/give.ts";
import { handOffInputSchema } from "../../../../shared/commitments/handoff/hand-off-input.ts";
import { handOff, offersOf } from "../../../../shared/commitments/handoff/hand-off.ts";
import type { HandOffInput } from "../../../../shared/commitments/handoff/hand-off-input.ts";
import {
  returnHandoff,
  returnInputSchema,
} from "../../../../shared/commitments/handoff/return-handoff.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import { changeAsSeen } from "./change-as-seen.ts";
import { answered, atDesk, openPromise, pressed, stateOf } from "./desk-promise.routes.ts";
import type { AtPromise } from "./at-promise.ts";
import { partnersToAsk } from "./ask-partner.tsx";
import { handoffChoices, handoffChosen, kindChosen } from "./handoff-choice.ts";
import { riskOfPromise } from "./risk-of-promise.ts";
import { settlementIn } from "../tasks/settlement-in.ts";
import { handoffPage } from "./handoff-page.tsx";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { moment } from "../../reader/when.ts";
import { partnerTaskTexts } from "../../text/partner-task-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { ownReason } from "../../../../shared/language/own-words/own-words.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Passing a promise on, answering an offer, going up a level at once, or by new steps. */
export const deskHandoffRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await openPromise(deps, request, session);
    return ask(deps, at, stateOf(at.promise, suggested(at, request.query["to"])));
  }),
  offer: deskForm(async (deps: DeskDependencies, request, session, form) =>
    offer(deps, await openPromise(deps, request, session), form),
  ),
  accept: pressed((at) => acceptHandoff(at.sheet.desk)),
  return: pressed((at, form) => {
    // The field stands beside the button; whoever leaves it empty says it with the press.
    const { reason } = form;
    const why =
      reason === undefined ? ownReason("handed-back") : checked(returnInputSchema, { reason });
    return returnHandoff(why, at.sheet.desk);
  }),
  escalate: pressed((at, _form, { cases }) => {
    const told = toldUpTo(at.promise);
    return byWhoOpenedIt(cases, atDesk(at), escalate({ level: told < 0 ? null : told }));
  }),
  applyPolicy: pressed(() => applyPolicy),
  settle: pressed((at, form, { cases }) => {
    const input = checked(settleInputSchema, settlementIn(form));
    return byWhoOpenedIt(cases, atDesk(at), settle(input, at.sheet.desk));
  }),
};

async function ask(deps: DeskDependencies, at: AtPromise, state: FormState): Promise<Answer> {
  const { sheet, promise } = at;
  const { directory } = deps;
  const host = promise.host === undefined ? undefined : await directory.dealer(promise.host.dealer);
  const here = host?.document ?? sheet.desk.dealer.document;
  const text = sheetTexts(sheet.reader.language).handoff;
  const choices = handoffChoices(promise, here, await directory.dealers(), text);
  const asked = await partnersToAsk(directory, here.brand, sheet.reader, sheet.now);
  const elsewhere = { ...choices, dealers: [...choices.dealers, ...asked] };
  return handoffPage({ sheet, promise, choices: elsewhere, state });
}

async function offer(deps: DeskDependencies, at: AtPromise, form: Form): Promise<Answer> {
  const text = sheetTexts(at.sheet.reader.language).handoff;
  const again = ({ field, message }: FieldProblem) =>
    ask(deps, at, { values: form, problems: [{ field, message }] });
  if (form["at-once"] !== undefined) return giveAtOnce(deps, at, form);
  if (form["note"] === undefined) return again({ field: "note", message: text.needNote });
  const input = offerIn(form);
  if (input === undefined) return again({ field: "to", message: text.badTo });
  const done = await changeAsSeen(deps, at, form, await decisionOf(deps, at, input));
  const wrong = done.ok ? undefined : wrongOffer(done.failure, at);
  return wrong === undefined ? answered(deps, at, form, done) : again(wrong);
}

async function decisionOf(deps: DeskDependencies, at: AtPromise, input: HandOffInput) {
  const { directory, cases } = deps;
  const { story, staff } = at.sheet.desk;
  const other = "dealer" in input.to ? await directory.dealer(input.to.dealer) : undefined;
  const partner = "partner" in input.to ? await directory.partner(input.to.partner) : undefined;
  const offers = await offersOf(cases, story);
  const documents = { other: other?.document, partner: partner?.document };
  return byWhoOpenedIt(cases, atDesk(at), handOff(input, { story, offers, ...documents, staff }));
}

/** What the form says of it; undefined where it is said on a page of its own. */
function wrongOffer({ code, params }: Problem, { sheet }: AtPromise): FieldProblem | undefined {
  const { reader, desk } = sheet;
  const text = sheetTexts(reader.language).handoff;
  switch (code) {
    case "earlier-than-lead-time": {
      const earliest = moment(reader, instantTextSchema.parse(params?.["earliest"]));
      return {
        field: "to",
        message: partnerTaskTexts(reader.language).partnerTask.tooEarly(earliest),
      };
    }
    case "department-mismatch":
      return may(desk.staff, "promise:give-elsewhere")
        ? { field: "override", message: text.needOverride }
        : { field: "to", message: text.notOfMatter };
    case "invalid-request":
      return { field: "to", message: text.badTo };
    default:
      return undefined;
  }
}

/** Who leads gives it to one person, and nothing need be said. */
async function giveAtOnce(deps: DeskDependencies, at: AtPromise, form: Form): Promise<Answer> {
  const { sheet } = at;
  const to = handoffChosen(form["to"]);
  const input = giveInputSchema.safeParse({ to: "staff" in to ? to.staff : "" });
  const decide = input.success ? give(input.data, sheet.desk) : undefined;
  const done = decide && (await changeAsSeen(deps, at, form, decide));
  if (done !== undefined && (done.ok || done.failure.code !== "invalid-request")) {
    return answered(deps, at, form, done);
  }
  const message = sheetTexts(sheet.reader.language).handoff.badTo;
  return ask(deps, at, { values: form, problems: [{ field: "to", message }] });
}

/** Whom a mail or the page of the case names, and why it is passed on. */
function suggested({ promise, sheet }: AtPromise, to: string | undefined): Form {
  if (to === undefined) return {};
  const { atRisk } = promise;
  return {
    to,
    ...(atRisk === undefined ? {} : { note: riskOfPromise(promise, atRisk, sheet.reader) }),
  };
}

function offerIn({ to, note, override }: Form): HandOffInput | undefined {
  return handOffInputSchema.safeParse({
    to: handoffChosen(to),
    ...(kindChosen(to) === undefined ? {} : { kind: kindChosen(to) }),
    note,
    ...(override === undefined ? {} : { override: { reason: override } }),
  }).data;
}
