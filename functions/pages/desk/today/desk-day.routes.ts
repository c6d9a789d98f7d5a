import { agendaOf } from "../../../../shared/booking/agenda.ts";
import type { AgendaDeps } from "../../../../shared/booking/agenda.ts";
import type { CaseStore } from "../../../../shared/cases/case.store.ts";
import { findCases, findInputSchema } from "../../../../shared/cases/find-cases.ts";
import type { DirectoryStore } from "../../../../shared/directory/directory.store.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Clock } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Route } from "../../../../shared/platform/http/http-function.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { atDealer } from "../at-dealer.ts";
import { findPage } from "../find/find-page.tsx";
import { deskFormRoute, deskPageRoute } from "../sign-in/desk-session.ts";
import type { DeskSession, DeskSessionDeps } from "../sign-in/desk-session.ts";
import { todayPage } from "./today-page.tsx";
import type { Form } from "../../forms/read-form.ts";
import { findText } from "../../text/find-text.ts";
import { EMPTY_FORM } from "../../views/form-state.ts";

export type DeskDayRoutesDeps = DeskSessionDeps &
  AgendaDeps & {
    readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
    readonly cases: Pick<CaseStore, "story" | "cases" | "foundBy">;
    readonly clock: Clock;
  };

const FIND = "/desk/dealers/{dealer}/find";

/** Who comes today, and who rings. */
export function deskDayRoutes(deps: DeskDayRoutesDeps): Route[] {
  return [
    deskPageRoute(deps, "/desk/dealers/{dealer}/today", (request, session) =>
      today(deps, request, session),
    ),
    deskPageRoute(deps, FIND, async (request, session) => {
      const at = await atDealer(deps.directory, request, session);
      return findPage({ ...at, state: EMPTY_FORM, found: undefined });
    }),
    deskFormRoute(deps, FIND, (request, session, form) => find(deps, request, session, form)),
  ];
}

async function today(
  deps: DeskDayRoutesDeps,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  const now = deps.clock.now();
  const present = dateAt(at.dealer.timeZone, now);
  const date = localDateSchema.safeParse(request.query["date"]).data ?? present;
  const visits = await agendaOf(deps, at.dealer, date, now);
  return todayPage({ ...at, date, isToday: date === present, visits, now });
}

async function find(
  deps: DeskDayRoutesDeps,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { form: _, ...values } = form;
  const at = await atDealer(deps.directory, request, session);
  const text = findText(at.reader.language);
  const again = (field: string, message: string) =>
    findPage({ ...at, state: { values, problems: [{ field, message }] }, found: undefined });
  const input = findInputSchema.safeParse(values);
  if (!input.success) return again("name", text.needOne);
  const found = await findCases(deps.cases, input.data, at.dealer);
  if (!found.ok) return again("phone", text.badPhone);
  return findPage({ ...at, state: { values, problems: [] }, found: found.value });
}
