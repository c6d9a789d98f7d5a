import * as z from "zod";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { newToken } from "../../../../shared/kernel/ids.ts";
import type { Random } from "../../../../shared/kernel/random.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { json } from "../../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { idempotently } from "../../../../shared/platform/http/idempotent.ts";
import type { Remember } from "../../../../shared/platform/http/idempotent.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type {
  IdempotencyStore,
  Replayed,
} from "../../../../shared/platform/dynamodb/idempotency.store.ts";
import { openCase } from "./case-cookie.ts";
import type { Form } from "../../forms/read-form.ts";

/** The case a form has made: all that is remembered of it. */
const openedSchema = z.object({ reference: z.string(), token: z.string() });
export type Opened = z.infer<typeof openedSchema>;

/** What `work` adds to its own transaction, so that the same form sent again opens the same case. */
export type RememberCase = (opened: Opened) => ReturnType<Remember>;

/** A key for one rendered form; 256 random bits, so it needs no caller beside it. */
export function newFormKey(random: Random): string {
  return newToken(random);
}

type SentOnceDeps = { readonly idempotency: IdempotencyStore; readonly publicUrl: string };

/**
 * Does what a form asks at most once, however often its button is pressed, and leads to the case.
 * `work` answers the case it opened, or a page that says why it did not.
 */
export async function sentOnce(
  { idempotency, publicUrl }: SentOnceDeps,
  { request, route, form, now }: { request: HttpRequest; route: string; form: Form; now: Instant },
  work: (remember: RememberCase) => Promise<Result<Opened | Answer, Replayed>>,
): Promise<Answer> {
  const { key, ...body } = form;
  const keyed = { ...request, headers: { ...request.headers, "idempotency-key": key } };
  const identity = { route, caller: "a form of ours", body };
  const answer = await idempotently(idempotency, keyed, identity, now, async (remember) => {
    const done = await work((opened) => remember(openedAnswer(opened)));
    if (!done.ok) return done;
    return ok("token" in done.value ? openedAnswer(done.value) : done.value);
  });
  if (answer.status !== CREATED) return answer;
  return openCase(openedSchema.parse(JSON.parse(answer.body)), publicUrl);
}

const CREATED = 201;

function openedAnswer({ reference, token }: Opened): Answer {
  return json(CREATED, openedSchema, { reference, token });
}
