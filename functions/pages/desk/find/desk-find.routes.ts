import { findCases, findInputSchema, foundRead } from "../../../../shared/case/find-cases.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { caseSeenBy } from "../../../../shared/views/seen-by.ts";
import { noteRead } from "../../../../shared/reading/note-read.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { findPage } from "./find-page.tsx";
import { deskTexts } from "../../text/desk-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Whoever rings, or stands at the counter. */
export const deskFindRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    return findPage({ ...at, state: EMPTY_FORM, found: undefined });
  }),
  find: deskForm(find),
};

async function find(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { form: _proof, press: _press, ...values } = form;
  const at = await atDealer(deps.directory, request, session);
  const text = deskTexts(at.reader.language).find;
  const again = (field: string, message: string) =>
    findPage({ ...at, state: { values, problems: [{ field, message }] }, found: undefined });
  const input = findInputSchema.safeParse(values);
  if (!input.success) return again("name", text.needOne);
  const found = await findCases(deps.cases, input.data, at.dealer);
  if (!found.ok) return again("phone", text.badPhone);
  const reader = { dealer: at.dealer.id, email: at.staff.email };
  await noteRead(deps, reader, foundRead(input.data, found.value.length, deps.clock.now()));
  return findPage({
    ...at,
    state: { values, problems: [] },
    found: found.value.map((one) => caseSeenBy(at, one)),
  });
}
