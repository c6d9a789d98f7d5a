import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { workAttributes } from "../platform/dynamodb/keys/work-index.ts";
import { CASE_SHAPE, readStored, toStored } from "../platform/dynamodb/stored.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { hasComeBack } from "../story/case-story.ts";
import { dueAt } from "./mail-life.ts";
import type { Mail } from "../story/parts/mail.schema.ts";

const schema = async () => (await import("../story/parts/mail.schema.ts")).mailSchema;

export type MailStore = ReturnType<typeof createMailStore>;

/** The mails of cases, and which of them wait. */
export function createMailStore(tables: Pick<Tables, "client" | "cases">) {
  const { client, cases: TableName } = tables;

  const read = async (reference: string, id: string): Promise<Mail | undefined> => {
    const Key = caseKeys.mail(reference, id);
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item === undefined ? undefined : await readStored(Item, schema);
  };

  return {
    mail: read,

    /** Stores the mail unless it is there already; answers what is there. */
    queue: async (mail: Mail): Promise<Mail> => {
      const Item = { ...caseKeys.mail(mail.reference, mail.id), ...indexed(mail) };
      const command = new PutCommand({
        TableName,
        Item: { ...Item, kind: "mail", shape: CASE_SHAPE, ...asStored(mail) },
        ConditionExpression: "attribute_not_exists(pk)",
      });
      const stored = await unlessRefused(() => client.send(command));
      return stored ? mail : ((await read(mail.reference, mail.id)) ?? mail);
    },

    /**
     * Writes `next` unless somebody has changed `seen` since; false then. A write whose answer was lost
     * is repeated by the SDK and refused as changed, by us, or its answers are lost to the end: so what
     * is there is looked at, and who claimed knows their own claim.
     * @throws what kept it from being written, where it is not there.
     */
    replace: async (seen: Mail, next: Mail): Promise<boolean> => {
      const command = new UpdateCommand(replacement(TableName, seen, next));
      const isThere = async () => isSame(await read(seen.reference, seen.id), next);
      try {
        return (await unlessRefused(() => client.send(command))) || (await isThere());
      } catch (error) {
        if (await isThere().catch(() => false)) return true;
        throw error;
      }
    },

    /** The same as a part of a transaction, with whether it reached the customer; `mail` is refused. */
    replacing: (seen: Mail, next: Mail): Write[] => [
      { label: "mail", item: { Update: replacement(TableName, seen, next) } },
      ...cameBack(TableName, seen, next),
    ],
  };
}

/** Whoever reads what the case is now finds those that came back, however old they are. */
function cameBack(TableName: string, seen: Mail, next: Mail): Write[] {
  const Key = caseKeys.cameBack(seen.reference, seen.id);
  const Item = { ...Key, kind: "came-back" };
  if (hasComeBack(next)) return [{ label: "mail", item: { Put: { TableName, Item } } }];
  return hasComeBack(seen) ? [{ label: "mail", item: { Delete: { TableName, Key } } }] : [];
}

function isSame(present: Mail | undefined, { state, tries, claim }: Mail): boolean {
  return present?.state === state && present.tries === tries && present.claim === claim;
}

/** With what the condition of a change and the work index name. */
function asStored(mail: Mail) {
  return toStored(mail, ["id", "reference", "state", "tries", "gather"]);
}

/** A mail is in the work exactly while something is left to do for it. */
function indexed(mail: Mail) {
  const due = dueAt(mail);
  return due === undefined ? undefined : workAttributes(mail.reference, due);
}

const STORE = "SET #data = :data, #text = :text, #shape = :shape";

/** Every change moves the state or the number of tries, so the two say whether it is still the one seen. */
function replacement(TableName: string, seen: Mail, next: Mail) {
  const work = indexed(next);
  const { data, text } = asStored(next);
  return {
    TableName,
    Key: caseKeys.mail(seen.reference, seen.id),
    UpdateExpression:
      work === undefined
        ? `${STORE} REMOVE workPk, workSk`
        : `${STORE}, workPk = :workPk, workSk = :workSk`,
    ConditionExpression: "#data.#state = :state AND #data.#tries = :tries",
    ExpressionAttributeNames: {
      "#data": "data",
      "#text": "text",
      "#shape": "shape",
      "#state": "state",
      "#tries": "tries",
    },
    ExpressionAttributeValues: {
      ":data": data,
      ":text": text,
      ":shape": CASE_SHAPE,
      ":state": seen.state,
      ":tries": seen.tries,
      ...(work === undefined ? {} : { ":workPk": work.workPk, ":workSk": work.workSk }),
    },
  };
}

async function unlessRefused(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
