import {
  MOST_TABLE_DAYS,
  appointmentsTable,
  tableQuerySchema,
} from "../../shared/booking/appointments-table.ts";
import type { AppointmentsTableDeps } from "../../shared/booking/appointments-table.ts";
import { feedUrl, feedsFor, openFeed, revokeFeed } from "../../shared/booking/feeds.ts";
import type { FeedsDeps } from "../../shared/booking/feeds.ts";
import { staffAt } from "../../shared/directory/staff-access.ts";
import type { StaffAtDealer } from "../../shared/directory/staff-access.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../shared/kernel/zone.ts";
import { text } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { seeOther } from "./case/case-cookie.ts";
import { calendarsPage } from "./desk/calendars/calendars-page.tsx";
import type { CalendarsPageProps } from "./desk/calendars/calendars-page.tsx";
import { scopeChosen } from "./desk/calendars/feed-choice.ts";
import { deskReaderAt } from "./desk/desk-reader.ts";
import { deskFormRoute, deskPageRoute } from "./desk/sign-in/desk-session.ts";
import type { DeskSession, DeskSessionDeps } from "./desk/sign-in/desk-session.ts";
import type { Form } from "./forms/read-form.ts";
import { calendarsText } from "./text/calendars-text.ts";

export type DeskCalendarsRoutesDeps = DeskSessionDeps &
  FeedsDeps &
  AppointmentsTableDeps & { readonly clock: Clock };

const CALENDARS = "/desk/dealers/{dealer}/calendars";
/** What the table's form shows at first. */
const DAYS_AHEAD = 30;

/** Secret calendar links and tables of appointments, as far as this person may see them. */
export function deskCalendarsRoutes(deps: DeskCalendarsRoutesDeps): Route[] {
  return [
    deskPageRoute(deps, CALENDARS, async (request, session) =>
      shown(deps, session, await atDealer(deps, request, session), {}),
    ),
    deskFormRoute(deps, CALENDARS, async (request, session, form) =>
      make(deps, session, await atDealer(deps, request, session), form),
    ),
    deskFormRoute(deps, `${CALENDARS}/{feed}/revoke`, async (request, session) => {
      const access = await atDealer(deps, request, session);
      // What is revoked already is gone as well.
      await revokeFeed(deps, access, request.params["feed"] ?? "");
      return seeOther(`/desk/dealers/${access.dealer.document.id}/calendars`);
    }),
    deskPageRoute(deps, "/desk/dealers/{dealer}/appointments.csv", async (request, session) =>
      save(deps, session, await atDealer(deps, request, session), request.query),
    ),
  ];
}

async function atDealer(
  { directory }: DeskCalendarsRoutesDeps,
  { params }: HttpRequest,
  session: DeskSession,
): Promise<StaffAtDealer> {
  return required(await staffAt(directory, session.email, params["dealer"] ?? ""));
}

async function shown(
  deps: DeskCalendarsRoutesDeps,
  session: DeskSession,
  access: StaffAtDealer,
  changes: Partial<Pick<CalendarsPageProps, "state" | "made">>,
): Promise<Answer> {
  const dealer = access.dealer.document;
  const from = dateAt(dealer.timeZone, deps.clock.now());
  const values = { from, to: addDays(from, DAYS_AHEAD) };
  const feeds = await feedsFor(deps, access);
  const state = { values, problems: [] };
  return calendarsPage({ session, staff: access.staff, dealer, feeds, state, ...changes });
}

/** No redirection after it: the link is in this answer and in no other. */
async function make(
  deps: DeskCalendarsRoutesDeps,
  session: DeskSession,
  access: StaffAtDealer,
  form: Form,
): Promise<Answer> {
  const scope = scopeChosen(form["scope"]);
  if (scope === undefined) {
    const message = calendarsText(languageOf(access)).needScope;
    const state = { values: {}, problems: [{ field: "scope", message }] };
    return shown(deps, session, access, { state });
  }
  const done = await openFeed(deps, access, scope, deps.clock.now(), () => []);
  if (done.ok) return shown(deps, session, access, { made: feedUrl(deps.publicUrl, done.value) });
  // Nothing is remembered beside it, so nothing is replayed.
  if (done.failure.code === "replayed") throw new Error("a link without a memory was replayed");
  throw new HttpProblem(done.failure);
}

async function save(
  deps: DeskCalendarsRoutesDeps,
  session: DeskSession,
  access: StaffAtDealer,
  { from = "", to = "" }: HttpRequest["query"],
): Promise<Answer> {
  const range = tableQuerySchema.safeParse({ from, to });
  if (!range.success) {
    const message = calendarsText(languageOf(access)).badRange(MOST_TABLE_DAYS);
    const state = { values: { from, to }, problems: [{ field: "to", message }] };
    return shown(deps, session, access, { state });
  }
  const { name, csv } = await appointmentsTable(deps, access.dealer.document, range.data);
  return text(200, "text/csv", csv, { "content-disposition": `attachment; filename="${name}"` });
}

function languageOf({ dealer }: StaffAtDealer): string {
  return deskReaderAt(dealer.document).language;
}
