import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { batchGet } from "../../platform/dynamodb/batch-get.ts";
import { accountKeys, accountWorkKeys } from "../../platform/dynamodb/keys/account-keys.ts";
import { workIndex } from "../../platform/dynamodb/keys/work-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { personOf } from "../../platform/sign-in/ended.store.ts";
import { unlessRefused } from "../../platform/sign-in/unless-refused.ts";
import type { Account, AccountWork } from "./account.schema.ts";
import { askedToday, dayOf } from "./account-state.ts";

export type AccountStore = ReturnType<typeof createAccountStore>;
type Cases = Pick<Tables, "client" | "cases">;

const keyOf = (email: string) => accountKeys.one(personOf(email));

/** By address in lower case; nobody who is not asked about, nor of whom nothing is known. */
export type Accounts = ReadonlyMap<string, Account>;

/** How it stands with accounts, and what is to be done about them. */
export function createAccountStore({ client, cases }: Cases) {
  const TableName = cases;
  return {
    ...createAccountWork({ client, cases }),
    ...createComingIn({ client, cases }),

    of: async (emails: readonly string[]): Promise<Accounts> => {
      const asked = new Map(emails.map((email) => [keyOf(email).pk, email.toLowerCase()]));
      const keys = [...asked.keys()].map((pk) => ({ pk, sk: keyOf("").sk }));
      const items = await batchGet({ client }, cases, keys);
      const { accountSchema } = await import("./account.schema.ts");
      return new Map(
        items.map((item) => [asked.get(String(item["pk"])) ?? "", accountSchema.parse(item)]),
      );
    },

    /** Nobody else invites them before `until`; false when somebody is at it, or has just been. */
    mayInvite: (email: string, seen: Account | undefined, now: Instant, until: Instant) => {
      const command = new UpdateCommand({
        TableName,
        Key: keyOf(email),
        UpdateExpression: "SET busyUntil = :until REMOVE expiresAt",
        ConditionExpression:
          "(attribute_not_exists(busyUntil) OR busyUntil <= :now) AND " +
          (seen?.invitedAt === undefined ? "attribute_not_exists(invitedAt)" : "invitedAt = :seen"),
        ExpressionAttributeValues: {
          ":until": until,
          ":now": now,
          ...(seen?.invitedAt === undefined ? {} : { ":seen": seen.invitedAt }),
        },
      });
      return unlessRefused(client.send(command));
    },

    ...createInvited({ client, cases }),

    /** But for the day's count: who is removed and put back all day long is not mailed all day long. */
    forget: async (email: string, now: Instant): Promise<void> => {
      const Key = keyOf(email);
      const command = new UpdateCommand({
        TableName,
        Key,
        UpdateExpression:
          "SET expiresAt = :end REMOVE invitedAt, invitedFrom, signedInAt, busyUntil",
        ConditionExpression: "askedOn = :today",
        ExpressionAttributeValues: {
          ":today": dayOf(now),
          ":end": Math.ceil(plus(now, DAY) / 1_000),
        },
      });
      if (await unlessRefused(client.send(command))) return;
      await client.send(new DeleteCommand({ TableName, Key }));
    },
  };
}

type Invited = {
  readonly at: Instant;
  /** `dealer:northside` or `brand:aurora`. */
  readonly from: string;
  readonly isAsked: boolean;
};

function createInvited({ client, cases }: Cases) {
  const TableName = cases;
  return {
    /** None goes out: another may be tried at once. */
    notInvited: async (email: string): Promise<void> => {
      const UpdateExpression = "REMOVE busyUntil";
      await client.send(new UpdateCommand({ TableName, Key: keyOf(email), UpdateExpression }));
    },

    /** An invitation went out. One that nobody asked for counts too, but for the first of a day. */
    invited: async (
      email: string,
      seen: Account | undefined,
      { at, from, isAsked }: Invited,
    ): Promise<void> => {
      const counting =
        seen?.askedOn === dayOf(at)
          ? { set: ", asked = asked + :one", values: { ":one": 1 } }
          : {
              set: ", askedOn = :today, asked = :none",
              values: { ":today": dayOf(at), ":none": 0 },
            };
      const { set, values } = isAsked ? { set: "", values: {} } : counting;
      const command = new UpdateCommand({
        TableName,
        Key: keyOf(email),
        UpdateExpression: `SET invitedAt = :at, invitedFrom = :from${set} REMOVE busyUntil`,
        ExpressionAttributeValues: { ":at": at, ":from": from, ...values },
      });
      await client.send(command);
    },
  };
}

/** What people do about it themselves. */
function createComingIn({ client, cases }: Cases) {
  const TableName = cases;
  return {
    /** Once: later ones are nothing new. */
    signedIn: async (email: string, at: Instant): Promise<void> => {
      const command = new UpdateCommand({
        TableName,
        Key: keyOf(email),
        UpdateExpression: "SET signedInAt = :at REMOVE expiresAt",
        ConditionExpression: "attribute_not_exists(signedInAt)",
        ExpressionAttributeValues: { ":at": at },
      });
      await unlessRefused(client.send(command));
    },

    /** `asked` is refused when they signed in since it was seen, or somebody else asked. */
    askedAgain: (email: string, { askedOn, asked }: Account, now: Instant): Write => {
      const today = dayOf(now);
      const isFirst = askedOn === undefined;
      return {
        label: "asked",
        item: {
          Update: {
            TableName,
            Key: keyOf(email),
            UpdateExpression: "SET askedOn = :today, asked = :next REMOVE expiresAt",
            ConditionExpression: `attribute_not_exists(signedInAt) AND ${
              isFirst ? "attribute_not_exists(askedOn)" : "askedOn = :on AND asked = :seen"
            }`,
            ExpressionAttributeValues: {
              ":today": today,
              ":next": askedToday({ askedOn, asked }, now) + 1,
              ...(isFirst ? {} : { ":on": askedOn, ":seen": asked ?? 0 }),
            },
          },
        },
      };
    },
  };
}

function createAccountWork({ client, cases }: Cases) {
  const keyOfWork = ({ pk, sk }: AccountWork) => ({ pk, sk });
  return {
    /** The oldest first. */
    waiting: async (reference: string): Promise<readonly AccountWork[]> => {
      const items = await queryAll(
        { client },
        {
          TableName: cases,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": accountWorkKeys.partition(reference) },
          ConsistentRead: true,
        },
      );
      const { accountWorkSchema } = await import("./account.schema.ts");
      return items.map((item) => accountWorkSchema.parse(item));
    },

    /** Nobody else looks at it before `until`; undefined when somebody did just now. */
    claim: async (work: AccountWork, until: Instant): Promise<AccountWork | undefined> => {
      const next = { ...work, workSk: workIndex.range(until), tries: work.tries + 1 };
      const command = new UpdateCommand({
        TableName: cases,
        Key: keyOfWork(work),
        UpdateExpression: "SET workSk = :next, tries = :tries",
        ConditionExpression: "workSk = :seen",
        ExpressionAttributeValues: {
          ":next": next.workSk,
          ":seen": work.workSk,
          ":tries": next.tries,
        },
      });
      return (await unlessRefused(client.send(command))) ? next : undefined;
    },

    done: async (work: AccountWork): Promise<void> => {
      await client.send(new DeleteCommand({ TableName: cases, Key: keyOfWork(work) }));
    },
  };
}
