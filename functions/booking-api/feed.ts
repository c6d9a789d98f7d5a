import * as z from "zod";
import type { AppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { isInScope } from "../../shared/booking/feeds/feed-access.ts";
import type { Feed } from "../../shared/booking/feeds/feed.schema.ts";
import { feedByKey } from "../../shared/booking/feeds/feeds.ts";
import type { FeedsDeps } from "../../shared/booking/feeds/feeds.ts";
import { appointmentsOn } from "../../shared/booking/agenda/upcoming.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { addDays, dateAt } from "../../shared/kernel/zone.ts";
import { calendarFeedText } from "../../shared/mail/write/calendar-feed.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { publicly } from "../wiring/publicly.ts";

const SHOWN = { backDays: 31, aheadDays: 180 } as const;

type Deps = Pick<FeedsDeps, "directory" | "feeds"> & {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly publicUrl: string;
  readonly mailDomain: string;
};

const CONTRACT = {
  summary: "A calendar by its secret link, for calendar programs (RFC 5545)",
  answers: { status: 200, body: z.string(), mediaType: "text/calendar" },
} as const;

/** In the query, which is never logged; calendar programs can send nothing else. */
const query = z.object({ key: z.string() });

const calendar = publicly({
  ...CONTRACT,
  handle: async (deps: Deps, { request, param, now }) => {
    const { key = "" } = request.query;
    const opened = required(await feedByKey(deps, param("dealer"), param("feed"), key));
    const { scope } = opened.feed;
    const dealer = opened.access.dealer.document;
    const today = dateAt(dealer.timeZone, now);
    const range = { from: addDays(today, -SHOWN.backDays), to: addDays(today, SHOWN.aheadDays) };
    const all = await appointmentsOn(deps, dealer, range);
    const appointments = all.filter((one) => one.status !== "cancelled" && isInScope(one, scope));
    const name = feedName(dealer, scope);
    const { publicUrl, mailDomain } = deps;
    return {
      value: await calendarFeedText({ dealer, name, appointments, publicUrl, mailDomain }),
      headers: { "content-disposition": 'inline; filename="appointments.ics"' },
    };
  },
});

/**
 * What a calendar program fetches by its secret link. Without a key it is the same nothing as with a
 * wrong one, so the query is described and not checked.
 */
export const feed: typeof calendar = {
  ...calendar,
  describe: () => Promise.resolve({ ...CONTRACT, query }),
};

function feedName({ name, departments, staff }: Dealer, scope: Feed["scope"]): string {
  if (scope.kind === "dealer") return name;
  const named = (scope.kind === "department" ? departments : staff).find(
    ({ id }) => id === scope.id,
  );
  return `${named?.name ?? scope.id}, ${name}`;
}
