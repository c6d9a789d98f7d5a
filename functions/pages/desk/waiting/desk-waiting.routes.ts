import { waiterPlaceSchema, whoWaits } from "../../../../shared/booking/agenda/who-waits.ts";
import { endWaiting } from "../../../../shared/booking/change/end-waiting.ts";
import { takeFreedTime } from "../../../../shared/booking/change/take-freed-time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readCursor, toCursor } from "../../../../shared/platform/http/list-page.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { wishOfCase } from "../../case/waiting/wish-of-case.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { waitersTexts } from "../../text/waiters-texts.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { freshly } from "../sheet/freshly.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { deskForm, deskPage, livePage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { actorOf } from "../visit/desk-visit.routes.ts";
import { endWishPage, wishGonePage } from "./end-wish-page.tsx";
import { waitersPage } from "./waiters-page.tsx";

/** Each of them is a case that is read. */
const MOST_ON_A_PAGE = 50;
const MOST_LETTERS = 500;

/** Who waits for a time to become free, and what the desk does for whoever has no appointment. */
export const deskWaitingRoutes = {
  list: livePage(list),
  askToEnd: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, wish } = await openWish(deps, request, session);
    return wish === undefined ? wishGonePage(sheet) : endWishPage(sheet, wish, EMPTY_FORM);
  }),
  end: deskForm(end),
  accept: deskForm(async (deps: DeskDependencies, request, session) => {
    const { sheet, id } = await openWish(deps, request, session);
    const { story, dealer } = sheet.desk;
    const input = { story, id, by: actorOf(sheet) };
    const taken = await takeFreedTime(freshly(deps, dealer.document), input, sheet.now);
    if (!taken.ok) return wishGonePage(sheet);
    return seeOther(deskCaseHref(story.case.reference, taken.value.appointment.id));
  }),
};

async function list(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  const { dealer, staff } = at;
  const after = readCursor(request.query["cursor"], waiterPlaceSchema);
  const asked = { dealer, staff, limit: MOST_ON_A_PAGE, after };
  const { items, next } = await whoWaits(deps, asked);
  const cursor = next === undefined ? undefined : toCursor(next);
  return waitersPage({ ...at, waiters: items, next: cursor, now: deps.clock.now() });
}

async function end(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  { reason }: Form,
): Promise<Answer> {
  const { sheet, wish, id } = await openWish(deps, request, session);
  if (wish === undefined) return wishGonePage(sheet);
  if (reason === undefined) {
    const message = waitersTexts(sheet.reader.language).waiters.needReason;
    return endWishPage(sheet, wish, { values: {}, problems: [{ field: "reason", message }] });
  }
  const { reference } = sheet.desk.story.case;
  const by = actorOf(sheet);
  const said = reason.slice(0, MOST_LETTERS);
  const input = { reference, id, by, ending: "left", reason: said } as const;
  const ended = await endWaiting(deps, input, sheet.now);
  return ended === undefined ? wishGonePage(sheet) : seeOther(deskCaseHref(reference));
}

async function openWish(deps: DeskDependencies, request: HttpRequest, session: DeskSession) {
  const sheet = await openOwnSheet(deps, request, session);
  const { id = "" } = request.params;
  return { sheet, id, wish: wishOfCase(sheet.desk.story, id) };
}
