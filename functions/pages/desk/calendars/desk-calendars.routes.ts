import * as z from "zod";
import {
  MOST_TABLE_DAYS,
  appointmentsTable,
  tableQuerySchema,
} from "../../../../shared/booking/agenda/appointments-table.ts";
import { feedUrl, feedsFor, openFeed, revokeFeed } from "../../../../shared/booking/feeds/feeds.ts";
import type { OpenedFeed } from "../../../../shared/booking/feeds/feeds.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { addDays, dateAt } from "../../../../shared/kernel/zone.ts";
import { text } from "../../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { noteRead } from "../../../../shared/reading/note-read.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { calendarsPage } from "./calendars-page.tsx";
import type { CalendarsPageProps } from "./calendars-page.tsx";
import { scopeChosen } from "./feed-choice.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { reportsTexts } from "../../text/reports-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** What a form has made: all that is remembered of it. */
const madeSchema = z.object({ url: z.string() });
type Made = z.infer<typeof madeSchema>;

/** What the table's form shows at first. */
const DAYS_AHEAD = 30;

/** Secret calendar links and tables of appointments, as far as this person may see them. */
export const deskCalendarsRoutes = {
  list: deskPage(async (deps: DeskDependencies, request, session) =>
    shown(deps, await atDealer(deps.directory, request, session), {}),
  ),
  make: deskForm(async (deps: DeskDependencies, request, session, form) =>
    make(deps, await atDealer(deps.directory, request, session), { request, session, form }),
  ),
  revoke: deskForm(async (deps: DeskDependencies, request, session) => {
    const desk = await atDealer(deps.directory, request, session);
    // What is revoked already is gone as well.
    await revokeFeed(deps, accessOf(desk), request.params["feed"] ?? "");
    return seeOther(`/desk/dealers/${desk.dealer.id}/calendars`);
  }),
  table: deskPage(async (deps: DeskDependencies, request, session) =>
    save(deps, await atDealer(deps.directory, request, session), request.query),
  ),
};

type Desk = Awaited<ReturnType<typeof atDealer>>;

function accessOf({ staff, dealer: document, etag }: Desk) {
  return { staff, dealer: { document, etag } };
}

async function shown(
  deps: DeskDependencies,
  desk: Desk,
  changes: Partial<Pick<CalendarsPageProps, "state" | "made">>,
): Promise<Answer> {
  const from = dateAt(desk.dealer.timeZone, deps.clock.now());
  const values = { from, to: addDays(from, DAYS_AHEAD) };
  const feeds = await feedsFor(deps, accessOf(desk));
  const key = newFormKey(deps.random);
  return calendarsPage({ ...desk, feeds, key, state: { values, problems: [] }, ...changes });
}

type Sent = { readonly request: HttpRequest; readonly session: DeskSession; readonly form: Form };

/**
 * No redirection after it: the link is in the answer to this form and in no other. Sent again, the form
 * makes no second one.
 */
async function make(deps: DeskDependencies, desk: Desk, sent: Sent): Promise<Answer> {
  const scope = scopeChosen(sent.form["scope"]);
  if (scope === undefined) {
    const message = reportsTexts(desk.reader.language).calendars.needScope;
    const state = { values: {}, problems: [{ field: "scope", message }] };
    return shown(deps, desk, { state });
  }
  const { idempotency, publicUrl } = deps;
  const caller = sent.session.email;
  const lead = ({ url }: Made) => shown(deps, desk, { made: url });
  const madeBy = (opened: OpenedFeed) => ({ url: feedUrl(publicUrl, opened) });
  const now = deps.clock.now();
  return sentOnce(
    { idempotency, caller, schema: madeSchema, lead },
    { ...sent, now },
    async (remember) => {
      const done = await openFeed(deps, accessOf(desk), scope, now, (opened) =>
        remember(madeBy(opened)),
      );
      return done.ok ? ok(madeBy(done.value)) : done;
    },
    (failure) => {
      throw new HttpProblem(failure);
    },
  );
}

async function save(
  deps: DeskDependencies,
  desk: Desk,
  { from = "", to = "" }: HttpRequest["query"],
): Promise<Answer> {
  const range = tableQuerySchema.safeParse({ from, to });
  if (!range.success) {
    const message = reportsTexts(desk.reader.language).calendars.badRange(MOST_TABLE_DAYS);
    const state = { values: { from, to }, problems: [{ field: "to", message }] };
    return shown(deps, desk, { state });
  }
  const { name, csv } = await appointmentsTable(deps, desk, range.data);
  const reader = { dealer: desk.dealer.id, email: desk.staff.email };
  const at = deps.clock.now();
  await noteRead(deps, reader, { what: "exported", at, table: "appointments", ...range.data });
  return text(200, "text/csv", csv, { "content-disposition": `attachment; filename="${name}"` });
}
