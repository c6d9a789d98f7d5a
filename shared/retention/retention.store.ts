import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import { newId } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import { sideBySide } from "../kernel/side-by-side.ts";
import type { Instant } from "../kernel/time.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { figureKeys } from "../platform/dynamodb/keys/lasting-keys.ts";
import { workAttributes } from "../platform/dynamodb/keys/work-index.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import { CASE_SHAPE, toStored } from "../platform/dynamodb/stored.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import { partsOf } from "../story/parts-of.ts";
import type { StoredPart } from "../story/case-story.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { figureOfPromise, figureOfVisit } from "./figure-of.ts";

type Deps = {
  readonly tables: Pick<Tables, "client" | "cases">;
  readonly commit: Commit;
  readonly random: Random;
};

const AT_ONCE = 8;

export type RetentionStore = ReturnType<typeof createRetentionStore>;

/** How cases come to their end. Whatever is refused here somebody else has done, or is no longer so. */
export function createRetentionStore(deps: Deps) {
  const { client, cases: TableName } = deps.tables;
  const update = (input: Omit<UpdateCommandInput, "TableName">): Promise<void> =>
    unlessRefused(client.send(new UpdateCommand({ TableName, ...input })));
  return {
    lookAgain: (reference: string, at: Instant): Promise<void> =>
      update({
        Key: caseKeys.retention(reference),
        UpdateExpression: "SET workSk = :at",
        ConditionExpression: "attribute_exists(workPk)",
        ExpressionAttributeValues: { ":at": workAttributes(reference, at).workSk },
      }),

    /** Nobody reads it from now on; refused where who the customer is was changed since. */
    mark: ({ reference, token, details }: Case, now: Instant): Promise<void> =>
      update({
        Key: caseKeys.case(reference),
        UpdateExpression: "SET #data.#gone = :now",
        ConditionExpression: `attribute_not_exists(#data.#gone) AND #data.#token = :token AND ${
          details === undefined
            ? "attribute_not_exists(#data.#details)"
            : "#data.#details = :details"
        }`,
        ExpressionAttributeNames: { ...GONE, "#token": "token", "#details": "details" },
        ExpressionAttributeValues: {
          ":now": now,
          ":token": token,
          ...(details === undefined ? {} : { ":details": details }),
        },
      }),

    /** Something has happened in it: it is kept. */
    takeBack: ({ reference, goneAt }: Case): Promise<void> =>
      update({
        Key: caseKeys.case(reference),
        UpdateExpression: "REMOVE #data.#gone",
        ConditionExpression: "#data.#gone = :gone AND attribute_not_exists(expiresAt)",
        ExpressionAttributeNames: GONE,
        ExpressionAttributeValues: { ":gone": goneAt },
      }),

    /** The event stays; what was written in it does not. */
    forgetWords: (event: Extract<CaseEvent, { type: "feedback.given" }>): Promise<void> => {
      const { comment: _gone, ...kept } = event;
      const { data, text } = toStored<CaseEvent>(kept, ["id", "reference"]);
      return update({
        Key: caseKeys.event(event.reference, event.at, event.id),
        UpdateExpression: "SET #data = :data, #text = :text",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeNames: { "#data": "data", "#text": "text" },
        ExpressionAttributeValues: { ":data": data, ":text": text },
      });
    },

    /** An address that was named and never shown to be theirs. */
    forgetAddress: ({ reference, pendingEmail }: Case): Promise<void> =>
      update({
        Key: caseKeys.case(reference),
        UpdateExpression: "REMOVE #data.#pending",
        ConditionExpression: "#data.#pending.#key = :key",
        ExpressionAttributeNames: { "#data": "data", "#pending": "pendingEmail", "#key": "key" },
        ExpressionAttributeValues: { ":key": pendingEmail?.key },
      }),

    expire: (reference: string, now: Instant): Promise<void> => expire(deps, reference, now),
  };
}

const GONE = { "#data": "data", "#gone": "goneAt" };

/**
 * Gives every item of the case the mark by which DynamoDB deletes it, and takes it out of all lists. What is
 * counted of it is stored in the same transaction, so that it is counted once at every moment. Broken off, it is
 * done from the start by the next round: the pointer leaves the work last.
 */
async function expire(deps: Deps, reference: string, now: Instant): Promise<void> {
  const { cases } = deps.tables;
  const items = await queryAll(deps.tables, {
    TableName: cases,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": caseKeys.partition(reference) },
    ConsistentRead: true,
  });
  const isPointer = ({ kind }: Item) => kind === "retention";
  // First what says that it is over for good; a mark of another round stands.
  const first = items.filter(({ kind }) => kind === "case");
  const rest = items.filter((item) => item["kind"] !== "case" && !isPointer(item));
  await sideBySide(first, 1, (item) => expireItem(deps, item, now));
  await sideBySide(rest, AT_ONCE, (item) => expireItem(deps, item, now));
  await sideBySide(items.filter(isPointer), 1, (item) => expireItem(deps, item, now));
}

async function expireItem(deps: Deps, item: Item, now: Instant): Promise<void> {
  const { client, cases: TableName } = deps.tables;
  const { pk, sk } = item;
  const end = Math.floor(now / 1_000);
  if (Number(item["expiresAt"]) <= end) return;
  const Update = {
    TableName,
    Key: { pk, sk },
    UpdateExpression: "SET expiresAt = :end REMOVE dealerPk, dealerSk, workPk, workSk",
    ConditionExpression:
      item["dealerPk"] === undefined ? "attribute_exists(pk)" : "attribute_exists(dealerPk)",
    ExpressionAttributeValues: { ":end": end },
  };
  const [part] = await partsOf([item]);
  const figure = figureWrites(deps, item, part);
  if (figure.length === 0) await unlessRefused(client.send(new UpdateCommand(Update)));
  // Refused, it was counted by somebody else.
  else await deps.commit([{ label: "expired", item: { Update } }, ...figure]);
}

async function unlessRefused(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

function figureWrites({ tables, random }: Deps, item: Item, part: StoredPart | undefined): Write[] {
  const id = newId("fig", random);
  const figure = figureIn(part, id);
  if (figure === undefined) return [];
  const { dealerPk, dealerSk, countsAt } = item;
  const Item = {
    ...figureKeys.one(id),
    dealerPk,
    // The place in the list without the id of what it was.
    dealerSk: `${String(dealerSk).split("#", 1)[0]}#${id}`,
    ...(countsAt === undefined ? {} : { countsAt }),
    kind: "figure",
    shape: CASE_SHAPE,
    ...toStored(figure, []),
  };
  return [{ label: "figure", item: { Put: { TableName: tables.cases, Item } } }];
}

function figureIn(part: StoredPart | undefined, id: string) {
  if (part?.kind === "commitment") return figureOfPromise(part.data, id);
  return part?.kind === "appointment" ? figureOfVisit(part.data, id) : undefined;
}
