import { burstsOf, clearBurst } from "../../../../shared/booking/bursts/clear-burst.ts";
import { agendaOf, fetchedOn } from "../../../../shared/booking/agenda/agenda.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { deskForm, deskPage, livePage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { seeOther } from "../../forms/see-other.ts";
import { burstsPage } from "./bursts-page.tsx";
import { todayPage } from "./today-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Who comes today, or on the day that is asked for; and what strangers booked in bulk. */
export const deskTodayRoutes = {
  show: livePage(today),
  bursts: deskPage(bursts),
  clearBurst: deskForm(clear),
};

async function today(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  const now = deps.clock.now();
  const present = dateAt(at.dealer.timeZone, now);
  const date = localDateSchema.safeParse(request.query["date"]).data ?? present;
  const [visits, fetched, toDecide] = await Promise.all([
    agendaOf(deps, at, date, now),
    fetchedOn(deps, at, date, now),
    may(at.staff, "directory:write") ? deps.troubledAt(at.dealer, now) : 0,
  ]);
  return todayPage({
    ...at,
    date,
    isToday: date === present,
    visits: [...fetched, ...visits],
    toDecide,
    now,
  });
}

/** What strangers booked in bulk. */
async function bursts(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  return burstsPage({ ...at, bursts: await burstsOf(deps, at.dealer.id) });
}

async function clear(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const { staff, dealer } = await atDealer(deps.directory, request, session);
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const asked = { dealer: dealer.id, burst: request.params["burst"] ?? "", by };
  await clearBurst(deps, asked, deps.clock.now());
  return seeOther(`/desk/dealers/${dealer.id}/bursts`);
}
