import { acceptHandoff } from "../../../../shared/commitments/handoff/accept-handoff.ts";
import { applyPolicy } from "../../../../shared/commitments/change/apply-policy.ts";
import { escalate } from "../../../../shared/commitments/change/escalate.ts";
import { handOff, handOffInputSchema } from "../../../../shared/commitments/handoff/hand-off.ts";
import {
  returnHandoff,
  returnInputSchema,
} from "../../../../shared/commitments/handoff/return-handoff.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Route } from "../../../../shared/platform/http/http-function.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { answered, changeAsSeen, openPromise, stateOf } from "./desk-promise.routes.ts";
import type { AtPromise } from "./desk-promise.routes.ts";
import { handoffChoices, handoffChosen } from "./handoff-choice.ts";
import { handoffPage } from "./handoff-page.tsx";
import { deskFormRoute, deskPageRoute } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FormState } from "../../forms/form-state.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { ownReason } from "../../../../shared/language/own-words/own-words.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

const ONE = "/desk/cases/{reference}/promises/{id}";

/** Passing a promise on, answering an offer, going up a level at once, or by new steps. */
export function deskHandoffRoutes(deps: DeskDependencies): Route[] {
  const open = (request: HttpRequest, session: DeskSession) => openPromise(deps, request, session);
  return [
    deskPageRoute(deps, `${ONE}/hand-off`, async (request, session) => {
      const at = await open(request, session);
      return ask(deps, at, stateOf(at.promise, {}));
    }),
    deskFormRoute(deps, `${ONE}/hand-off`, async (request, session, form) =>
      offer(deps, await open(request, session), form),
    ),
    deskFormRoute(deps, `${ONE}/accept`, async (request, session, form) => {
      const at = await open(request, session);
      return answered(at, form, await changeAsSeen(deps, at, form, acceptHandoff(at.sheet.desk)));
    }),
    deskFormRoute(deps, `${ONE}/return`, async (request, session, form) => {
      const at = await open(request, session);
      // The field stands beside the button; whoever leaves it empty says it with the press.
      const { reason } = form;
      const why =
        reason === undefined ? ownReason("handed-back") : checked(returnInputSchema, { reason });
      const decide = returnHandoff(why, at.sheet.desk);
      return answered(at, form, await changeAsSeen(deps, at, form, decide));
    }),
    deskFormRoute(deps, `${ONE}/escalate`, async (request, session, form) => {
      const at = await open(request, session);
      const decide = escalate({ level: at.promise.level });
      return answered(at, form, await changeAsSeen(deps, at, form, decide));
    }),
    deskFormRoute(deps, `${ONE}/apply-policy`, async (request, session, form) => {
      const at = await open(request, session);
      return answered(at, form, await changeAsSeen(deps, at, form, applyPolicy));
    }),
  ];
}

async function ask(deps: DeskDependencies, at: AtPromise, state: FormState): Promise<Answer> {
  const { sheet, promise } = at;
  const { directory } = deps;
  const host = promise.host === undefined ? undefined : await directory.dealer(promise.host.dealer);
  const here = host?.document ?? sheet.desk.dealer.document;
  const text = sheetTexts(sheet.reader.language).handoff;
  const choices = handoffChoices(promise, here, await directory.dealers(), text);
  return handoffPage({ sheet, promise, choices, state });
}

async function offer(deps: DeskDependencies, at: AtPromise, form: Form): Promise<Answer> {
  const { sheet } = at;
  const text = sheetTexts(sheet.reader.language).handoff;
  const again = (field: string, message: string) =>
    ask(deps, at, { values: form, problems: [{ field, message }] });
  if (form["note"] === undefined) return again("note", text.needNote);
  const input = handOffInputSchema.safeParse({
    to: handoffChosen(form["to"]),
    note: form["note"],
  }).data;
  if (input === undefined) return again("to", text.badTo);
  const other = "dealer" in input.to ? await deps.directory.dealer(input.to.dealer) : undefined;
  const decide = handOff(input, { story: sheet.desk.story, other: other?.document });
  const done = await changeAsSeen(deps, at, form, decide);
  const refused = !done.ok && done.failure.code === "invalid-request";
  return refused ? again("to", text.badTo) : answered(at, form, done);
}
