import * as z from "zod";
import type { InForce } from "../../../shared/audit/recorded.ts";
import { dealerSchema } from "../../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { directoryKeys } from "../../../shared/platform/dynamodb/keys/directory-keys.ts";
import type { Request } from "../http/serve.ts";

/** Dealers' documents as they followed each other: the directory itself keeps the last one alone. */
export type DocumentLog = {
  /** A call that has written something, whatever it was. */
  readonly note: (request: Request, now: Instant) => void;
  readonly list: () => readonly InForce[];
  readonly clear: () => void;
};

/** In every call that writes a document, and in few others. */
const MARK = directoryKeys.dealer("").sk;

const putSchema = z.object({
  Item: z.object({
    pk: z.object({ S: z.string() }),
    sk: z.object({ S: z.string() }),
    document: z.object({ S: z.string() }),
  }),
});
const writesSchema = z.object({
  TransactItems: z.array(z.object({ Put: z.unknown().optional() })).optional(),
});

/** `before` are those that nobody wrote through a function. */
export function createDocumentLog(before: readonly Dealer[]): DocumentLog {
  let written: InForce[] = [];
  return {
    note: ({ body }, now) => {
      if (!body.includes(MARK)) return;
      const call: unknown = JSON.parse(body.toString("utf8"));
      const { TransactItems = [] } = writesSchema.parse(call);
      for (const put of [call, ...TransactItems.map(({ Put }) => Put)]) {
        const dealer = dealerIn(put);
        if (dealer !== undefined) written.push({ since: now, dealer });
      }
    },
    list: () => [...before.map((dealer) => ({ since: 0, dealer })), ...written],
    clear: () => {
      written = [];
    },
  };
}

function dealerIn(put: unknown): Dealer | undefined {
  const parsed = putSchema.safeParse(put);
  if (!parsed.success || parsed.data.Item.sk.S !== MARK) return undefined;
  const dealer = dealerSchema.safeParse(JSON.parse(parsed.data.Item.document.S));
  return dealer.success ? dealer.data : undefined;
}
