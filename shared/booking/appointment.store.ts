import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { dateAt } from "../kernel/zone.ts";
import { caseKeys, dealerIndex, workAttributes } from "../platform/dynamodb/keys.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import { BY_DEALER } from "../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { appointmentTransitions } from "./appointment-transitions.ts";
import type { AppointmentChange } from "./appointment-transitions.ts";
import { appointmentSchema } from "./appointment.schema.ts";
import type { Appointment } from "./appointment.schema.ts";

const storedSchema = z.object({ data: appointmentSchema });

export type AppointmentStore = ReturnType<typeof createAppointmentStore>;

/** Writes appointments; they are read with their case. `zone` files them under the dealer's month. */
export function createAppointmentStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    one: async (reference: string, id: string): Promise<Appointment | undefined> => {
      const Key = caseKeys.appointment(reference, id);
      const command = new GetCommand({ TableName: tables.cases, Key, ConsistentRead: true });
      const { Item } = await tables.client.send(command);
      return Item === undefined ? undefined : storedSchema.parse(Item).data;
    },

    /** A dealer's appointments that start in `[from, until)`, in order; `months` has all of them. */
    between: async (
      dealer: string,
      months: readonly string[],
      from: Instant,
      until: Instant,
    ): Promise<Appointment[]> => {
      const pages = await Promise.all(
        months.map((month) =>
          queryAll(tables, {
            TableName: tables.cases,
            IndexName: BY_DEALER.name,
            KeyConditionExpression: "dealerPk = :month AND dealerSk BETWEEN :from AND :until",
            ExpressionAttributeValues: {
              ":month": dealerIndex.appointments(dealer, month),
              ":from": dealerIndex.appointmentRange(from, ""),
              ":until": dealerIndex.appointmentRange(until, ""),
            },
          }),
        ),
      );
      return pages.flat().map((item) => storedSchema.parse(item).data);
    },

    add: (appointment: Appointment, zone: string): Write => ({
      label: "appointment",
      item: {
        Put: {
          TableName: tables.cases,
          Item: toItem(appointment, zone),
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
    }),

    /** `appointment` is refused when it is no longer the revision before, in a state that allows this. */
    change: (action: AppointmentChange, appointment: Appointment, zone: string): Write => {
      const Put = {
        TableName: tables.cases,
        Item: toItem(appointment, zone),
        ...asSeen(action, appointment),
      };
      return { label: "appointment", item: { Put } };
    },
  };
}

/** Still the revision before, in a state that allows this. */
function asSeen(action: AppointmentChange, { revision }: Appointment) {
  const { from } = appointmentTransitions[action];
  const states = from.map((status, index) => [`:from${index}`, status] as const);
  const names = states.map(([name]) => name).join(", ");
  return {
    ConditionExpression: `#data.#revision = :seen AND #data.#status IN (${names})`,
    ExpressionAttributeNames: { "#data": "data", "#revision": "revision", "#status": "status" },
    ExpressionAttributeValues: { ":seen": revision - 1, ...Object.fromEntries(states) },
  };
}

/** How the dealer's index files a day: by its month, so that a range of days is a few Queries. */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}

function toItem(appointment: Appointment, zone: string) {
  const { reference, id, dealer, start, nextAction } = appointment;
  return {
    ...caseKeys.appointment(reference, id),
    dealerPk: dealerIndex.appointments(dealer, monthOf(dateAt(zone, start))),
    dealerSk: dealerIndex.appointmentRange(start, id),
    // With no next action it leaves what sweep looks at.
    ...(nextAction === undefined ? {} : workAttributes(reference, nextAction.at)),
    kind: "appointment",
    data: appointment,
  };
}
