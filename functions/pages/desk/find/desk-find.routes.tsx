import { findInputSchema } from "../../../../shared/search/find-input.ts";
import { foundRead } from "../../../../shared/search/found-read.ts";
import { SEARCH_POLICY, searchCases } from "../../../../shared/search/search-cases.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { noteRead } from "../../../../shared/reading/note-read.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { withinSearchLimit } from "./within-search-limit.ts";
import { findPage } from "./find-page.tsx";
import { FoundWhileTyping } from "./found-list.tsx";
import { piece } from "../../views/piece.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Whoever rings, or stands at the counter. */
export const deskFindRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    return findPage({ ...at, state: EMPTY_FORM, found: undefined, now: deps.clock.now() });
  }),
  find: deskForm(find),
  whileTyping: deskForm(whileTyping),
};

async function find(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { form: _proof, press: _press, ...values } = form;
  const at = await atDealer(deps.directory, request, session);
  const now = deps.clock.now();
  const text = deskTexts(at.reader.language).find;
  const again = (field: string, message: string) =>
    findPage({ ...at, now, state: { values, problems: [{ field, message }] }, found: undefined });
  const input = findInputSchema.safeParse(values);
  if (!input.success) return again("text", text.needOne);
  await withinSearchLimit(deps, session);
  const found = await searchCases(deps, input.data, at);
  if (!found.ok) return again("phone", text.badPhone);
  const reader = { dealer: at.dealer.id, email: at.staff.email };
  await noteRead(deps, reader, foundRead(input.data, found.value.items.length, now));
  return findPage({ ...at, now, state: { values, problems: [] }, found: found.value });
}

/** A piece of a page, for the list below the field. What is opened from it is noted; what flies by is counted alone. */
async function whileTyping(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  { text }: Form,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  const input = findInputSchema.safeParse({ text });
  if (!input.success) throw new HttpProblem({ code: "invalid-request" });
  await withinSearchLimit(deps, session);
  const found = await searchCases(deps, input.data, at, SEARCH_POLICY.shownWhileTyping);
  if (!found.ok) throw new HttpProblem(found.failure);
  const { reader } = at;
  return piece(<FoundWhileTyping found={found.value} reader={reader} now={deps.clock.now()} />);
}
