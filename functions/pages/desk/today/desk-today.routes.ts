import { burstsOf, clearBurst } from "../../../../shared/booking/bursts/clear-burst.ts";
import { agendaOf } from "../../../../shared/booking/agenda/agenda.ts";
import { affectedBy } from "../../../../shared/booking/agenda/upcoming.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { caseSeenBy } from "../../../../shared/views/seen-by.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { seeOther } from "../../forms/see-other.ts";
import { burstsPage } from "./bursts-page.tsx";
import { toDecidePage } from "./to-decide-page.tsx";
import { todayPage } from "./today-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Who comes today, or on the day that is asked for; and what cannot take place as it is booked. */
export const deskTodayRoutes = {
  show: deskPage(today),
  toDecide: deskPage(toDecide),
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
  const visits = await agendaOf(deps, at, date, now);
  return todayPage({ ...at, date, isToday: date === present, visits, now });
}

async function toDecide(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const at = await atDealer(deps.directory, request, session);
  const affected = await affectedBy(deps, at.dealer, deps.clock.now());
  const matters = await deps.cases.cases(affected.map(({ appointment }) => appointment.reference));
  const seen = [...matters].map(([id, matter]) => [id, caseSeenBy(at, matter)] as const);
  return toDecidePage({ ...at, affected, matters: new Map(seen) });
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
