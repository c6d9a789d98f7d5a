import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { calendarKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { BusyCalendar } from "./busy-calendar.ts";
import { toCalendar } from "./to-calendar.ts";

const SIDE_BY_SIDE = 8;

export type CalendarLooks = ReturnType<typeof createCalendarLooks>;

/** What the desk asks of the calendar that no listing and no booking asks. */
export function createCalendarLooks(tables: Pick<Tables, "client" | "calendar">) {
  return {
    /** Some days of one resource, as of now: a series of them lies far apart, and nobody else's is read. */
    daysOf: async (
      dealer: string,
      resource: string,
      dates: readonly LocalDate[],
    ): Promise<BusyCalendar> => {
      const items = await sideBySide(dates, SIDE_BY_SIDE, async (date) => {
        const Key = calendarKeys.day(dealer, date, resource);
        const TableName = tables.calendar;
        const command = new GetCommand({ TableName, Key, ConsistentRead: true });
        return (await tables.client.send(command)).Item ?? [];
      });
      return toCalendar(items.flat());
    },

    /** How much is used of each pool on these days: a few rows of each day, and nobody's busy times. */
    pools: async (dealer: string, dates: readonly LocalDate[]): Promise<BusyCalendar> => {
      const days = await sideBySide(dates, SIDE_BY_SIDE, (date) => {
        const { from, to } = calendarKeys.pools(date);
        return queryAll(tables, {
          TableName: tables.calendar,
          KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
          ProjectionExpression: "sk, used",
          ExpressionAttributeValues: {
            ":pk": calendarKeys.partition(dealer),
            ":from": from,
            ":to": to,
          },
        });
      });
      return toCalendar(days.flat());
    },
  };
}
