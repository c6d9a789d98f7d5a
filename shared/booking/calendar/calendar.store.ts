import { calendarKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { BusyCalendar } from "./busy-calendar.ts";
import type { BusyChange, CalendarChange, PoolChange } from "./calendar-changes.ts";
import { calendarEnd } from "./calendar-end.ts";
import type { DateRange } from "./local-day.ts";
import { toCalendar } from "./to-calendar.ts";

export type CalendarStore = ReturnType<typeof createCalendarStore>;

/** One item per resource and local day; the table's only writer. */
export function createCalendarStore(tables: Pick<Tables, "client" | "calendar">) {
  return {
    /** Some days of all resources, in one Query, as of now: a freed time can be booked at once. */
    days: async (dealer: string, dates: DateRange): Promise<BusyCalendar> => {
      const { from, to } = calendarKeys.range(dates.from, dates.to);
      const items = await queryAll(tables, {
        TableName: tables.calendar,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ProjectionExpression: "sk, busy, used",
        ExpressionAttributeValues: {
          ":pk": calendarKeys.partition(dealer),
          ":from": from,
          ":to": to,
        },
        ConsistentRead: true,
      });
      return toCalendar(items);
    },

    /**
     * A compare-and-swap of each resource-day: `claim` is refused when the string is no longer the one
     * that was read, whoever changed it, so two overlapping times can never both be written. A pool is
     * only counted up and down, so bookings of one day do not refuse each other before it is full.
     */
    write: (dealer: string, zone: string, changes: readonly CalendarChange[]): Write[] =>
      changes.map((change) => ({
        label: "claim",
        item: {
          Update: {
            TableName: tables.calendar,
            ...(change.kind === "busy"
              ? busyUpdate(dealer, zone, change)
              : poolUpdate(dealer, zone, change)),
          },
        },
      })),
  };
}

function busyUpdate(dealer: string, zone: string, change: BusyChange) {
  const { date, resource, seen, next } = change;
  return {
    Key: calendarKeys.day(dealer, date, resource),
    UpdateExpression: "SET busy = :next, expiresAt = :end",
    ConditionExpression: seen === undefined ? "attribute_not_exists(busy)" : "busy = :seen",
    ExpressionAttributeValues: {
      ":next": next,
      ":end": calendarEnd(zone, date),
      ...(seen === undefined ? {} : { ":seen": seen }),
    },
  };
}

function poolUpdate(dealer: string, zone: string, change: PoolChange) {
  const { date, pool, amount, capacity } = change;
  const bounded = amount > 0 && Number.isFinite(capacity);
  return {
    Key: calendarKeys.day(dealer, date, pool),
    UpdateExpression: "SET expiresAt = :end ADD used :amount",
    ExpressionAttributeValues: {
      ":amount": amount,
      ":end": calendarEnd(zone, date),
      ...(bounded ? { ":room": capacity - amount } : {}),
    },
    ...(bounded ? { ConditionExpression: "attribute_not_exists(used) OR used <= :room" } : {}),
  };
}
