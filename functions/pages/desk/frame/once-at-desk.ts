import * as z from "zod";
import type { IdempotencyStore } from "../../../../shared/platform/dynamodb/idempotency.store.ts";
import { seeOther } from "../../forms/see-other.ts";
import type { Once } from "../../forms/sent-once.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

const doneSchema = z.object({ to: z.string() });

/** A form of the desk leads to a page of it. */
export function onceAtDesk(
  idempotency: IdempotencyStore,
  { email }: DeskSession,
): Once<z.infer<typeof doneSchema>> {
  return { idempotency, caller: email, schema: doneSchema, lead: ({ to }) => seeOther(to) };
}
