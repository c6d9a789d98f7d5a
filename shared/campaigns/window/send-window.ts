import { addDays, atWall, dateAt, isoWeekday } from "../../kernel/zone.ts";
import { wallMinutes } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { WEEKDAYS } from "../../kernel/weekdays.ts";
import type { Campaign } from "../campaign/campaign.schema.ts";

/** At night nobody is written to: what mails of this class hold to, and so nothing waits for the morning. */
const DAYTIME = { fromMinutes: 8 * 60, untilMinutes: 21 * 60 } as const;

type Window = Pick<Campaign, "window" | "dailyAmount">;

/** Of one day, in which it may write; undefined where it may not at all. */
export type Opened = { readonly from: Instant; readonly until: Instant };

export function windowOn(zone: string, { window }: Window, date: LocalDate): Opened | undefined {
  const weekday = WEEKDAYS[isoWeekday(date) - 1];
  if (weekday === undefined || window?.days?.includes(weekday) === false) return undefined;
  const from = Math.max(DAYTIME.fromMinutes, window === undefined ? 0 : wallMinutes(window.from));
  const until = Math.min(
    DAYTIME.untilMinutes,
    window === undefined ? DAYTIME.untilMinutes : wallMinutes(window.to),
  );
  if (from >= until) return undefined;
  return { from: atWall(zone, date, from), until: atWall(zone, date, until) };
}

/** Two weeks have every weekday, whatever clocks do. */
const LOOK_AHEAD_DAYS = 14;

/** `now`, or when it may write next; undefined where it never may. */
export function mayWriteFrom(zone: string, campaign: Window, now: Instant): Instant | undefined {
  let date = dateAt(zone, now);
  for (let day = 0; day < LOOK_AHEAD_DAYS; day += 1) {
    const opened = windowOn(zone, campaign, date);
    if (opened !== undefined && opened.until > now) return opened.from > now ? opened.from : now;
    date = addDays(date, 1);
  }
  return undefined;
}

/** The first moment of the next day on which it may write. */
export function nextDayFrom(zone: string, campaign: Window, now: Instant): Instant | undefined {
  const tomorrow = atWall(zone, addDays(dateAt(zone, now), 1), 0);
  return mayWriteFrom(zone, campaign, tomorrow);
}

/** When each of so many is written to, if nothing fails; `today` have been already. */
export function sendTimes(
  zone: string,
  campaign: Window,
  { many, today, now }: { readonly many: number; readonly today: number; readonly now: Instant },
): Instant[] {
  const amount = campaign.dailyAmount ?? Number.POSITIVE_INFINITY;
  const times: Instant[] = [];
  let at = mayWriteFrom(zone, campaign, now);
  const isToday = at !== undefined && dateAt(zone, at) === dateAt(zone, now);
  let left = isToday ? Math.max(0, amount - today) : amount;
  while (at !== undefined && times.length < many) {
    const some = Math.min(left, many - times.length);
    for (let one = 0; one < some; one += 1) times.push(at);
    at = nextDayFrom(zone, campaign, at);
    left = amount;
  }
  return times;
}
