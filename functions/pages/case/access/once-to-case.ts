import * as z from "zod";
import type { IdempotencyStore } from "../../../../shared/platform/dynamodb/idempotency.store.ts";
import type { Once } from "../../forms/sent-once.ts";
import { openCase } from "./case-cookie.ts";

/** The case a form has made, or was sent within. */
const openedSchema = z.object({
  reference: z.string(),
  token: z.string(),
  dealer: z.string().optional(),
});

type OnceToCaseDeps = { readonly idempotency: IdempotencyStore; readonly publicUrl: string };

type Opened = z.infer<typeof openedSchema>;

/** A customer's form leads to their case; one that opened it, to what came of it first. */
export function onceToCase(deps: OnceToCaseDeps, page: "" | "/done" = ""): Once<Opened> {
  const { idempotency, publicUrl } = deps;
  const lead = (opened: Opened) => {
    const answer = openCase(opened, publicUrl);
    return { ...answer, headers: { ...answer.headers, location: `/c/${opened.reference}${page}` } };
  };
  return { idempotency, caller: "a form of ours", schema: openedSchema, lead };
}
