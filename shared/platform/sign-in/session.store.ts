import { DeleteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { batchGet } from "../dynamodb/batch-get.ts";
import { sessionKeys } from "../dynamodb/keys/session-keys.ts";
import type { Key } from "../dynamodb/keys/key.ts";
import { queryAll } from "../dynamodb/query-all.ts";
import type { Item } from "../dynamodb/stored.ts";
import type { Tables } from "../dynamodb/tables.ts";
import { apart } from "../written.ts";
import { createEndedStore, personOf, toEnded } from "./ended.store.ts";
import { isOver, SESSION_POLICY } from "./session-law.ts";
import { unlessRefused } from "./unless-refused.ts";
import type { Former, Session } from "./session-law.ts";

export type SessionStore = ReturnType<typeof createSessionStore>;

/** A session's own key is a hash too: who reads the table cannot say what the browser holds. */
const keyOf = (person: string, id: string): Key =>
  sessionKeys.one(person, sha256("session", id).slice(0, 43));

/**
 * Sessions at the desk, and since when older ones and older tokens of a person count no more. How a session
 * is kept going is no change of what a request is about.
 */
export function createSessionStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  const table = { TableName: cases };
  return {
    ...createEndedStore({ client, cases }),
    ...createSessionReads({ client, cases }),
    ...createSessionKeeping({ client, cases }),

    begin: (person: string, id: string, session: Session): Promise<void> =>
      apart(async () => {
        const Item = {
          ...keyOf(person, id),
          ...session,
          expiresAt: Math.ceil((session.startedAt + SESSION_POLICY.longestMilliseconds) / 1_000),
        };
        await client.send(new PutCommand({ ...table, Item }));
      }),

    /** The browser brought the new secret, so the one before is to be forgotten. */
    settle: (person: string, id: string, { coming, secret }: Session, until: Instant) =>
      apart(async () => {
        const command = new UpdateCommand({
          ...table,
          Key: keyOf(person, id),
          UpdateExpression: "SET secret = :coming, former = :former REMOVE coming",
          ConditionExpression: "coming = :coming",
          ExpressionAttributeValues: { ":coming": coming, ":former": { hash: secret, until } },
        });
        await unlessRefused(client.send(command));
      }),

    drop: (person: string, id: string): Promise<void> =>
      apart(async () => {
        const Key = keyOf(person, id);
        await client.send(new DeleteCommand({ ...table, Key }));
      }),
  };
}

function createSessionReads({ client, cases }: Pick<Tables, "client" | "cases">) {
  const { ended } = createEndedStore({ client, cases });
  return {
    /** Both in one call, as they are now. */
    look: async (person: string, id: string) => {
      const keys: readonly [Key, Key] = [keyOf(person, id), sessionKeys.ended(person)];
      const items = await batchGet({ client }, cases, keys);
      const under = ({ sk }: Key) => items.find((item) => item["sk"] === sk);
      const found = under(keys[0]);
      return {
        session: found === undefined ? undefined : toSession(found),
        ended: toEnded(under(keys[1])),
      };
    },

    /** When each of their sessions began, and was last seen; newest first. */
    of: async (email: string, now: Instant): Promise<Pick<Session, "startedAt" | "seenAt">[]> => {
      const [items, since] = await Promise.all([
        readAll({ client, cases }, personOf(email)),
        ended(email),
      ]);
      return items
        .map(toSession)
        .filter((session) => !isOver(session, since, now))
        .toSorted((left, right) => right.startedAt - left.startedAt);
    },
  };
}

/** Asking the provider anew, which one of many requests does. */
function createSessionKeeping({ client, cases }: Pick<Tables, "client" | "cases">) {
  return {
    /** True for the first of those who would ask the provider at this time. */
    mayAsk: (person: string, id: string, seen: Session, until: Instant): Promise<boolean> =>
      whileFresh({ client, cases }, keyOf(person, id), "SET freshUntil = :until", {
        ":until": until,
        ":seen": seen.freshUntil,
      }),

    /** What the provider said last, and the secret that the browser is to bring from now on. */
    renew: (
      person: string,
      id: string,
      {
        seenAt,
        freshUntil,
        coming,
        sealed,
      }: Required<Omit<Session, "startedAt" | "secret" | "former">>,
      seen: Instant,
    ): Promise<boolean> =>
      whileFresh(
        { client, cases },
        keyOf(person, id),
        "SET seenAt = :now, freshUntil = :until, coming = :coming, sealed = :sealed",
        {
          ":now": seenAt,
          ":until": freshUntil,
          ":coming": coming,
          ":sealed": sealed,
          ":seen": seen,
        },
      ),
  };
}

function readAll({ client, cases }: Pick<Tables, "client" | "cases">, person: string) {
  return queryAll(
    { client },
    {
      TableName: cases,
      KeyConditionExpression: "pk = :pk AND begins_with(sk, :all)",
      ExpressionAttributeValues: {
        ":pk": sessionKeys.partition(person),
        ":all": sessionKeys.all,
      },
      ConsistentRead: true,
    },
  );
}

/** False when somebody else was first. */
function whileFresh(
  { client, cases }: Pick<Tables, "client" | "cases">,
  Key: Key,
  UpdateExpression: string,
  ExpressionAttributeValues: Record<string, unknown>,
): Promise<boolean> {
  return apart(async () => {
    const command = new UpdateCommand({
      TableName: cases,
      Key,
      UpdateExpression,
      ConditionExpression: "freshUntil = :seen",
      ExpressionAttributeValues,
    });
    return unlessRefused(client.send(command));
  });
}

function toSession(item: Item): Session {
  const { startedAt, seenAt, freshUntil, secret, coming, former, sealed } = item;
  return {
    startedAt: instant(Number(startedAt)),
    seenAt: instant(Number(seenAt)),
    freshUntil: instant(Number(freshUntil)),
    secret: String(secret),
    coming: typeof coming === "string" ? coming : undefined,
    former: toFormer(former),
    sealed: String(sealed),
  };
}

function toFormer(value: unknown): Former | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!("hash" in value) || !("until" in value)) return undefined;
  return { hash: String(value.hash), until: instant(Number(value.until)) };
}
