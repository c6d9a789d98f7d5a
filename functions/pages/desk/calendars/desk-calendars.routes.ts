import {
  MOST_TABLE_DAYS,
  appointmentsTable,
  tableQuerySchema,
} from "../../../../shared/booking/appointments-table.ts";
import type { AppointmentsTableDeps } from "../../../../shared/booking/appointments-table.ts";
import { feedUrl, feedsFor, openFeed, revokeFeed } from "../../../../shared/booking/feeds.ts";
import type { FeedsDeps } from "../../../../shared/booking/feeds.ts";
import type { Clock } from "../../../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../../../shared/kernel/zone.ts";
import { text } from "../../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Route } from "../../../../shared/platform/http/http-function.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../case/case-cookie.ts";
import { atDealer } from "../at-dealer.ts";
import { calendarsPage } from "./calendars-page.tsx";
import type { CalendarsPageProps } from "./calendars-page.tsx";
import { scopeChosen } from "./feed-choice.ts";
import { deskFormRoute, deskPageRoute } from "../sign-in/desk-session.ts";
import type { DeskSessionDeps } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { calendarsText } from "../../text/calendars-text.ts";

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
      shown(deps, await atDealer(deps.directory, request, session), {}),
    ),
    deskFormRoute(deps, CALENDARS, async (request, session, form) =>
      make(deps, await atDealer(deps.directory, request, session), form),
    ),
    deskFormRoute(deps, `${CALENDARS}/{feed}/revoke`, async (request, session) => {
      const desk = await atDealer(deps.directory, request, session);
      // What is revoked already is gone as well.
      await revokeFeed(deps, accessOf(desk), request.params["feed"] ?? "");
      return seeOther(`/desk/dealers/${desk.dealer.id}/calendars`);
    }),
    deskPageRoute(deps, "/desk/dealers/{dealer}/appointments.csv", async (request, session) =>
      save(deps, await atDealer(deps.directory, request, session), request.query),
    ),
  ];
}

type Desk = Awaited<ReturnType<typeof atDealer>>;

function accessOf({ staff, dealer: document, etag }: Desk) {
  return { staff, dealer: { document, etag } };
}

async function shown(
  deps: DeskCalendarsRoutesDeps,
  desk: Desk,
  changes: Partial<Pick<CalendarsPageProps, "state" | "made">>,
): Promise<Answer> {
  const from = dateAt(desk.dealer.timeZone, deps.clock.now());
  const values = { from, to: addDays(from, DAYS_AHEAD) };
  const feeds = await feedsFor(deps, accessOf(desk));
  return calendarsPage({ ...desk, feeds, state: { values, problems: [] }, ...changes });
}

/** No redirection after it: the link is in this answer and in no other. */
async function make(deps: DeskCalendarsRoutesDeps, desk: Desk, form: Form): Promise<Answer> {
  const scope = scopeChosen(form["scope"]);
  if (scope === undefined) {
    const message = calendarsText(desk.reader.language).needScope;
    const state = { values: {}, problems: [{ field: "scope", message }] };
    return shown(deps, desk, { state });
  }
  const done = await openFeed(deps, accessOf(desk), scope, deps.clock.now(), () => []);
  if (done.ok) return shown(deps, desk, { made: feedUrl(deps.publicUrl, done.value) });
  // Nothing is remembered beside it, so nothing is replayed.
  if (done.failure.code === "replayed") throw new Error("a link without a memory was replayed");
  throw new HttpProblem(done.failure);
}

async function save(
  deps: DeskCalendarsRoutesDeps,
  desk: Desk,
  { from = "", to = "" }: HttpRequest["query"],
): Promise<Answer> {
  const range = tableQuerySchema.safeParse({ from, to });
  if (!range.success) {
    const message = calendarsText(desk.reader.language).badRange(MOST_TABLE_DAYS);
    const state = { values: { from, to }, problems: [{ field: "to", message }] };
    return shown(deps, desk, { state });
  }
  const { name, csv } = await appointmentsTable(deps, desk.dealer, range.data);
  return text(200, "text/csv", csv, { "content-disposition": `attachment; filename="${name}"` });
}
