import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { caseKeys } from "../../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../../platform/dynamodb/keys/dealer-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { readEachStored, readStored } from "../../platform/dynamodb/stored.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import { BY_DEALER } from "../../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { visitByTheWall } from "../../story/by-the-wall.ts";
import { createAppointmentWrites } from "./appointment-writes.ts";
import { createLatelyBooked } from "./lately-booked.store.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

const schema = async () =>
  (await import("../../story/parts/appointment.schema.ts")).appointmentSchema;

export type AppointmentStore = ReturnType<typeof createAppointmentStore>;

/** Writes appointments; they are read with their case. `zone` files them under the dealer's month. */
export function createAppointmentStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    ...createAppointmentWrites(tables),
    ...createLatelyBooked(tables),

    one: async (reference: string, id: string): Promise<Appointment | undefined> => {
      const stored = await readOne(tables, reference, id);
      return stored === undefined ? undefined : visitByTheWall(stored);
    },

    /** A dealer's appointments that start in `[from, until)`, in order; `months` has all of them. */
    between: async (
      dealer: string,
      months: readonly string[],
      from: Instant,
      until: Instant,
    ): Promise<Appointment[]> => {
      const items = await readBetween(tables, { dealer, months, from, until });
      return visitsIn(
        items.filter(({ kind }) => kind !== "figure"),
        from,
        until,
      );
    },

    /** The same, with what is counted of those whose cases are no longer kept. */
    countedBetween: async (
      dealer: string,
      months: readonly string[],
      from: Instant,
      until: Instant,
    ): Promise<Appointment[]> =>
      visitsIn(await readBetween(tables, { dealer, months, from, until }), from, until),
  };
}

async function visitsIn(
  items: readonly Item[],
  from: Instant,
  until: Instant,
): Promise<Appointment[]> {
  return (await readEachStored(items, schema))
    .map(visitByTheWall)
    .filter(({ start }) => from <= start && start < until)
    .toSorted((left, right) => left.start - right.start);
}

/** Of one decision about a zone's clocks; a zone that crossed the date line would be looked at by hand. */
const CLOCKS_MOVE_AT_MOST = 3 * HOUR;

async function readOne(
  tables: Pick<Tables, "client" | "cases">,
  reference: string,
  id: string,
): Promise<Appointment | undefined> {
  const Key = caseKeys.appointment(reference, id);
  const command = new GetCommand({ TableName: tables.cases, Key, ConsistentRead: true });
  const { Item } = await tables.client.send(command);
  return Item === undefined ? undefined : await readStored(Item, schema);
}

type Between = {
  readonly dealer: string;
  readonly months: readonly string[];
  readonly from: Instant;
  readonly until: Instant;
};

async function readBetween(
  tables: Pick<Tables, "client" | "cases">,
  { dealer, months, from, until }: Between,
): Promise<Item[]> {
  // They are filed by the instant that they were stored with; the month is the clocks' own.
  const [first, last] = [plus(from, -CLOCKS_MOVE_AT_MOST), plus(until, CLOCKS_MOVE_AT_MOST)];
  const pages = await Promise.all(
    months.map((month) =>
      queryAll(tables, {
        TableName: tables.cases,
        IndexName: BY_DEALER.name,
        KeyConditionExpression: "dealerPk = :month AND dealerSk BETWEEN :from AND :until",
        ExpressionAttributeValues: {
          ":month": dealerIndex.appointments(dealer, month),
          ":from": dealerIndex.appointmentRange(first, ""),
          ":until": dealerIndex.appointmentRange(last, ""),
        },
      }),
    ),
  );
  return pages.flat();
}
