import type { LocalDate } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { caseKeys } from "../../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../../platform/dynamodb/keys/dealer-index.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import { CASE_SHAPE, toStored } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { pointToTrouble } from "./trouble-pointers.ts";
import { appointmentTransitions } from "./appointment-transitions.ts";
import type { AppointmentChange } from "./appointment-transitions.ts";
import { visitorKeysOf } from "../../story/find-keys.ts";
import type { Appointment, Visitor } from "../../story/parts/appointment.schema.ts";

/** What changes appointments; it needs no schema, so whoever only writes starts without one. */
export function createAppointmentWrites(tables: Pick<Tables, "cases">) {
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

    /**
     * Something is promised about the visit as it was seen: `appointment` is refused when it has changed
     * since, and whoever changes it now sees the promise.
     */
    tie: (seen: Appointment, zone: string, change: "tie" | "come-back" = "tie"): Write => {
      const tied = { ...seen, revision: seen.revision + 1 };
      const Put = { TableName: tables.cases, Item: toItem(tied, zone), ...asSeen(change, tied) };
      return { label: "appointment", item: { Put } };
    },

    /** The desk counts it among what is left without a place. */
    point: (appointment: Appointment): Write => pointToTrouble(tables.cases, appointment),

    /** The desk finds its case by who comes now, and no more by who was to come before. */
    found: (before: Visitor | undefined, appointment: Appointment): Write[] =>
      foundBy(tables.cases, before, appointment),

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

function foundBy(
  TableName: string,
  before: Visitor | undefined,
  { id, reference, dealer, bookedAt, visitor }: Appointment,
): Write[] {
  const [were, are] = [visitorKeysOf(before), visitorKeysOf(visitor)];
  const Key = (key: string) => caseKeys.find(reference, `${key}#${id}`);
  const lost = were
    .filter((key) => !are.includes(key))
    .map((key) => ({ Delete: { TableName, Key: Key(key) } }));
  const fresh = are
    .filter((key) => !were.includes(key))
    .map((key) => ({
      Put: {
        TableName,
        Item: {
          ...Key(key),
          dealerPk: dealerIndex.find(dealer, key),
          dealerSk: dealerIndex.findRange(bookedAt, reference),
          kind: "find",
        },
      },
    }));
  return [...lost, ...fresh].map((item) => ({ label: "found", item }));
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
    shape: CASE_SHAPE,
    // What conditions and the work index name.
    ...toStored(appointment, ["id", "reference", "generation", "status", "revision"]),
  };
}
