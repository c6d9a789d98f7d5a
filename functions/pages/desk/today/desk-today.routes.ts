import { agendaOf } from "../../../../shared/booking/agenda/agenda.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { todayPage } from "./today-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Who comes today, or on the day that is asked for. */
export const deskTodayRoutes = { show: deskPage(today) };

async function today(
  deps: DeskDependencies,
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
