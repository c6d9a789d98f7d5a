import { findCases, findInputSchema } from "../../../../shared/case/find-cases.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Route } from "../../../../shared/platform/http/http-function.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { deskFormRoute, deskPageRoute } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { findPage } from "./find-page.tsx";
import { deskTexts } from "../../text/desk-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

const FIND = "/desk/dealers/{dealer}/find";

/** Whoever rings, or stands at the counter. */
export function deskFindRoutes(deps: DeskDependencies): Route[] {
  return [
    deskPageRoute(deps, FIND, async (request, session) => {
      const at = await atDealer(deps.directory, request, session);
      return findPage({ ...at, state: EMPTY_FORM, found: undefined });
    }),
    deskFormRoute(deps, FIND, (request, session, form) => find(deps, request, session, form)),
  ];
}

async function find(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { form: _, ...values } = form;
  const at = await atDealer(deps.directory, request, session);
  const text = deskTexts(at.reader.language).find;
  const again = (field: string, message: string) =>
    findPage({ ...at, state: { values, problems: [{ field, message }] }, found: undefined });
  const input = findInputSchema.safeParse(values);
  if (!input.success) return again("name", text.needOne);
  const found = await findCases(deps.cases, input.data, at.dealer);
  if (!found.ok) return again("phone", text.badPhone);
  return findPage({ ...at, state: { values, problems: [] }, found: found.value });
}
