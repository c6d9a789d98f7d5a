import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { appointmentSchema } from "../booking/appointment.schema.ts";
import type { Appointment } from "../booking/appointment.schema.ts";
import { waitingSchema } from "../booking/waiting.schema.ts";
import type { Waiting } from "../booking/waiting.schema.ts";
import { commitmentSchema } from "../commitments/commitment.schema.ts";
import type { Commitment } from "../commitments/commitment.schema.ts";
import { sha256 } from "../kernel/hash.ts";
import { HOUR } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { mailSchema } from "../mail/mail.schema.ts";
import type { Mail } from "../mail/mail.schema.ts";
import { caseKeys, dealerIndex, guardKeys, workAttributes } from "../platform/dynamodb/keys.ts";
import { BY_DEALER } from "../platform/dynamodb/table-shapes.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { caseSchema } from "./case.schema.ts";
import type { Case, Contact, Customer } from "./case.schema.ts";
import { findKeysOf } from "./find-keys.ts";
import { eventSchema } from "./event.schema.ts";
import type { CaseEvent } from "./event.schema.ts";
import { inOrder } from "./in-order.ts";

/** Everything one case holds, the timeline in the order of time. */
export type CaseStory = {
  readonly case: Case;
  readonly appointments: readonly Appointment[];
  readonly commitments: readonly Commitment[];
  readonly waiting?: readonly Waiting[];
  readonly events: readonly CaseEvent[];
  readonly mails: readonly Mail[];
};

/** Names the kind of an item; the stream's filter reads it too (`event`). */
const storedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("case"), data: caseSchema }),
  z.object({ kind: z.literal("appointment"), data: appointmentSchema }),
  z.object({ kind: z.literal("commitment"), data: commitmentSchema }),
  z.object({ kind: z.literal("waiting"), data: waitingSchema }),
  z.object({ kind: z.literal("event"), data: eventSchema }),
  z.object({ kind: z.literal("mail"), data: mailSchema }),
  z.object({ kind: z.literal("find") }),
]);

/** At most so many new cases an hour for one customer's address or number at one dealer. */
const NEW_CASES_PER_HOUR = 10;

export type CaseStore = ReturnType<typeof createCaseStore>;

export function createCaseStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    story: (reference: string) => readStory(tables, reference),

    /** The case alone. */
    case: async (reference: string): Promise<Case | undefined> => {
      const Key = caseKeys.case(reference);
      const command = new GetCommand({ TableName: tables.cases, Key, ConsistentRead: true });
      const { Item } = await tables.client.send(command);
      return Item === undefined ? undefined : caseItemSchema.parse(Item).data;
    },

    /** `case` is refused when the reference is taken: draw another. It is found at the desk at once. */
    open: (matter: Case): Write[] => openWrites(tables.cases, matter),

    /** References of the cases under a key of `findKeysOf`, the newest first. */
    foundBy: (dealer: string, key: string, most: number): Promise<string[]> =>
      foundBy(tables, dealerIndex.find(dealer, key), most),

    /** Replaces how the customer may be reached; whoever says it last is right. */
    setContact: (reference: string, contact: Contact): Write =>
      changeCase(tables.cases, reference, "contact", contact),

    /** Consent to be contacted for sales ends. */
    refuseMarketing: (reference: string): Write =>
      changeCase(tables.cases, reference, "salesContact", false),

    /** One more promise taken at the customer's word; `claims` is refused when there was another. */
    countClaim: (matter: Case): Write => countClaim(tables.cases, matter),

    /** Replaces the customer's key; `case` is refused when somebody else did so first. */
    rotate: (seen: Case, token: string): Write => rotateToken(tables.cases, seen, token),

    /** The fact and the order to relay it; it stays in `byWork` until relay has finished with it. */
    record: (event: CaseEvent): Write => ({
      label: "event",
      item: {
        Put: {
          TableName: tables.cases,
          Item: {
            ...caseKeys.event(event.reference, event.at, event.id),
            ...workAttributes(event.reference, event.at),
            kind: "event",
            data: event,
          },
        },
      },
    }),

    /** `too-many` is refused for the eleventh new case within a clock hour; one write a contact. */
    countNewCase: (dealer: string, customer: Customer, now: Instant): Write[] =>
      [customer.email, customer.phone].flatMap((contact) =>
        contact === undefined ? [] : [countNewCase(tables.cases, sha256(dealer, contact), now)],
      ),
  };
}

function countNewCase(table: string, hash: string, now: Instant): Write {
  const hour = Math.floor(now / HOUR);
  return {
    label: "too-many",
    item: {
      Update: {
        TableName: table,
        Key: guardKeys.newCases(hash, hour),
        UpdateExpression: "SET opened = if_not_exists(opened, :none) + :one, expiresAt = :end",
        ConditionExpression: "attribute_not_exists(opened) OR opened < :most",
        ExpressionAttributeValues: {
          ":none": 0,
          ":one": 1,
          ":most": NEW_CASES_PER_HOUR,
          ":end": (hour + 2) * 3_600,
        },
      },
    },
  };
}

function countClaim(table: string, { reference, claims = 0 }: Case): Write {
  return {
    label: "claims",
    item: {
      Update: {
        TableName: table,
        Key: caseKeys.case(reference),
        UpdateExpression: "SET #data.#claims = :next",
        ConditionExpression:
          claims === 0 ? "attribute_not_exists(#data.#claims)" : "#data.#claims = :seen",
        ExpressionAttributeNames: { "#data": "data", "#claims": "claims" },
        ExpressionAttributeValues: {
          ":next": claims + 1,
          ...(claims === 0 ? {} : { ":seen": claims }),
        },
      },
    },
  };
}

function changeCase<Field extends "contact" | "salesContact">(
  table: string,
  reference: string,
  field: Field,
  value: NonNullable<Case[Field]>,
): Write {
  return {
    label: "case",
    item: {
      Update: {
        TableName: table,
        Key: caseKeys.case(reference),
        UpdateExpression: "SET #data.#field = :value",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeNames: { "#data": "data", "#field": field },
        ExpressionAttributeValues: { ":value": value },
      },
    },
  };
}

function rotateToken(TableName: string, { reference, token: seen }: Case, token: string): Write {
  return {
    label: "case",
    item: {
      Update: {
        TableName,
        Key: caseKeys.case(reference),
        UpdateExpression: "SET #data.#token = :token",
        ConditionExpression: "#data.#token = :seen",
        ExpressionAttributeNames: { "#data": "data", "#token": "token" },
        ExpressionAttributeValues: { ":token": token, ":seen": seen },
      },
    },
  };
}

async function foundBy(
  { client, cases }: Pick<Tables, "client" | "cases">,
  key: string,
  most: number,
): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: cases,
      IndexName: BY_DEALER.name,
      KeyConditionExpression: "dealerPk = :key",
      ExpressionAttributeValues: { ":key": key },
      ProjectionExpression: "pk",
      ScanIndexForward: false,
      Limit: most,
    }),
  );
  return Items.map((item) => caseKeys.referenceOf(keyedSchema.parse(item).pk));
}

const caseItemSchema = z.object({ data: caseSchema });
const keyedSchema = z.object({ pk: z.string() });

function openWrites(TableName: string, matter: Case): Write[] {
  const { reference, dealer, openedAt } = matter;
  const story = {
    TableName,
    Item: { ...caseKeys.case(reference), kind: "case", data: matter },
    ConditionExpression: "attribute_not_exists(pk)",
  };
  const found = findKeysOf(matter).map((key) => ({
    TableName,
    Item: {
      ...caseKeys.find(reference, key),
      dealerPk: dealerIndex.find(dealer, key),
      dealerSk: dealerIndex.findRange(openedAt, reference),
      kind: "find",
    },
  }));
  return [story, ...found].map((Put) => ({ label: "case", item: { Put } }));
}

async function readStory(
  tables: Pick<Tables, "client" | "cases">,
  reference: string,
): Promise<CaseStory | undefined> {
  const items = await queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": caseKeys.partition(reference) },
    ConsistentRead: true,
  });
  return toStory(items.map((item) => storedSchema.parse(item)));
}

function toStory(items: readonly z.infer<typeof storedSchema>[]): CaseStory | undefined {
  const story: {
    case?: Case;
    appointments: Appointment[];
    commitments: Commitment[];
    waiting: Waiting[];
    events: CaseEvent[];
    mails: Mail[];
  } = { appointments: [], commitments: [], waiting: [], events: [], mails: [] };
  for (const item of items) {
    switch (item.kind) {
      case "case":
        story.case = item.data;
        break;
      case "appointment":
        story.appointments.push(item.data);
        break;
      case "commitment":
        story.commitments.push(item.data);
        break;
      case "waiting":
        story.waiting.push(item.data);
        break;
      case "event":
        story.events.push(item.data);
        break;
      case "mail":
        story.mails.push(item.data);
        break;
      case "find":
        break;
    }
  }
  story.events.sort(inOrder);
  const matter = story.case;
  return matter === undefined ? undefined : { ...story, case: matter };
}
