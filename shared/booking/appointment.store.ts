import { dateAt } from "../kernel/zone.ts";
import { caseKeys, dealerIndex } from "../platform/dynamodb/keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { appointmentTransitions } from "./appointment-transitions.ts";
import type { AppointmentAction } from "./appointment-transitions.ts";
import type { Appointment } from "./appointment.schema.ts";

export type AppointmentStore = ReturnType<typeof createAppointmentStore>;

/** Writes appointments; they are read with their case. `zone` files them under the dealer's day. */
export function createAppointmentStore(tables: Pick<Tables, "cases">) {
  return {
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
    change: (action: AppointmentAction, appointment: Appointment, zone: string): Write => {
      const { from } = appointmentTransitions[action];
      const states = from.map((status, index) => [`:from${index}`, status] as const);
      return {
        label: "appointment",
        item: {
          Put: {
            TableName: tables.cases,
            Item: toItem(appointment, zone),
            ConditionExpression: `#data.#revision = :seen AND #data.#status IN (${states
              .map(([name]) => name)
              .join(", ")})`,
            ExpressionAttributeNames: {
              "#data": "data",
              "#revision": "revision",
              "#status": "status",
            },
            ExpressionAttributeValues: {
              ":seen": appointment.revision - 1,
              ...Object.fromEntries(states),
            },
          },
        },
      };
    },
  };
}

function toItem(appointment: Appointment, zone: string) {
  const { reference, id, dealer, start } = appointment;
  return {
    ...caseKeys.appointment(reference, id),
    dealerPk: dealerIndex.appointments(dealer, dateAt(zone, start)),
    dealerSk: dealerIndex.appointmentRange(start, id),
    kind: "appointment",
    data: appointment,
  };
}
