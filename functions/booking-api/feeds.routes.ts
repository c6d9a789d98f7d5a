import * as z from "zod";
import type { AppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { isInScope } from "../../shared/booking/feeds/feed-access.ts";
import type { Feed } from "../../shared/booking/feeds/feed.schema.ts";
import { feedByKey } from "../../shared/booking/feeds/feeds.ts";
import type { FeedsDeps } from "../../shared/booking/feeds/feeds.ts";
import { appointmentsOn } from "../../shared/booking/agenda/upcoming.ts";
import type { Dealer } from "../../shared/directory/dealer.schema.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../shared/kernel/zone.ts";
import { calendarFeedText } from "../../shared/mail/write/calendar-feed.ts";
import { text } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";

/** In the query, which is never logged; calendar programs can send nothing else. */
export const feedQuerySchema = z.object({ key: z.string() });

const SHOWN = { backDays: 31, aheadDays: 180 } as const;

export type FeedsRoutesDeps = Pick<FeedsDeps, "directory" | "feeds"> & {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** What a calendar program fetches by its secret link. */
export function feedsRoutes(deps: FeedsRoutesDeps): Route[] {
  return [
    {
      on: "GET /v1/dealers/{dealer}/feeds/{feed}",
      handle: (request) => calendar(deps, request),
    },
  ];
}

async function calendar(deps: FeedsRoutesDeps, request: HttpRequest): Promise<Answer> {
  const { dealer: id = "", feed: feedId = "" } = request.params;
  // Without a key it is the same nothing as with a wrong one.
  const opened = required(await feedByKey(deps, id, feedId, request.query["key"] ?? ""));
  const { scope } = opened.feed;
  const dealer = opened.access.dealer.document;
  const now = deps.clock.now();
  const today = dateAt(dealer.timeZone, now);
  const range = { from: addDays(today, -SHOWN.backDays), to: addDays(today, SHOWN.aheadDays) };
  const all = await appointmentsOn(deps, dealer, range);
  const appointments = all.filter((one) => one.status !== "cancelled" && isInScope(one, scope));
  const name = feedName(dealer, scope);
  const feed = { dealer, name, appointments, publicUrl: deps.publicUrl };
  return text(200, "text/calendar", calendarFeedText(feed, now), {
    "content-disposition": 'inline; filename="appointments.ics"',
  });
}

function feedName({ name, departments, staff }: Dealer, scope: Feed["scope"]): string {
  if (scope.kind === "dealer") return name;
  const named = (scope.kind === "department" ? departments : staff).find(
    ({ id }) => id === scope.id,
  );
  return `${named?.name ?? scope.id}, ${name}`;
}
