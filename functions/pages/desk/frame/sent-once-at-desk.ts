import * as z from "zod";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
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
import { seeOther } from "../../forms/see-other.ts";
import type { Form } from "../../forms/read-form.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** Where a form of the desk has led: all that is remembered of it. */
const doneSchema = z.object({ to: z.string() });
export type Done = z.infer<typeof doneSchema>;

export type SentAtDesk = {
  readonly request: HttpRequest;
  readonly session: DeskSession;
  readonly form: Form;
  readonly now: Instant;
};

const CREATED = 201;

/** A form's key as an `Idempotency-Key`, and what tells the same form sent again from another. */
export function keyedByForm({ request, session, form }: Omit<SentAtDesk, "now">) {
  const { key, form: _, ...body } = form;
  return {
    keyed: { ...request, headers: { ...request.headers, "idempotency-key": key } },
    identity: { route: `POST ${request.path}`, caller: session.email, body },
  };
}

/**
 * Does what a form of the desk asks at most once, however often its button is pressed, and leads to
 * the same place. `work` answers where, or a page that says why not.
 */
export async function sentOnceAtDesk(
  idempotency: IdempotencyStore,
  { request, session, form, now }: SentAtDesk,
  work: (
    remember: (done: Done) => ReturnType<Remember>,
  ) => Promise<Result<Done | Answer, Replayed>>,
): Promise<Answer> {
  const { keyed, identity } = keyedByForm({ request, session, form });
  const answer = await idempotently(idempotency, keyed, identity, now, async (remember) => {
    const done = await work((made) => remember(json(CREATED, doneSchema, made)));
    if (!done.ok) return done;
    return ok("to" in done.value ? json(CREATED, doneSchema, done.value) : done.value);
  });
  return answer.status === CREATED
    ? seeOther(doneSchema.parse(JSON.parse(answer.body)).to)
    : answer;
}
