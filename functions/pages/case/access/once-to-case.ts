import * as z from "zod";
import type { IdempotencyStore } from "../../../../shared/platform/dynamodb/idempotency.store.ts";
import type { Once } from "../../forms/sent-once.ts";
import { openCase } from "./case-cookie.ts";

/** The case a form has made, or was sent within. */
const openedSchema = z.object({ reference: z.string(), token: z.string() });

type OnceToCaseDeps = { readonly idempotency: IdempotencyStore; readonly publicUrl: string };

/** A customer's form leads to their case. */
export function onceToCase(deps: OnceToCaseDeps): Once<z.infer<typeof openedSchema>> {
  const { idempotency, publicUrl } = deps;
  const lead: Once<z.infer<typeof openedSchema>>["lead"] = (opened) => openCase(opened, publicUrl);
  return { idempotency, caller: "a form of ours", schema: openedSchema, lead };
}
