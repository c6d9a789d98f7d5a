import type * as z from "zod";
import { newToken } from "../../../shared/kernel/ids.ts";
import type { Random } from "../../../shared/kernel/random.ts";
import { fail, ok } from "../../../shared/kernel/result.ts";
import type { Result } from "../../../shared/kernel/result.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { json } from "../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { answeredOnce } from "../../../shared/platform/http/idempotent.ts";
import type { Remember } from "../../../shared/platform/http/idempotent.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import type {
  IdempotencyStore,
  Replayed,
} from "../../../shared/platform/dynamodb/idempotency.store.ts";
import type { Form } from "./read-form.ts";

/** What is remembered of a form that was taken, and where it leads, the first time and each later one. */
export type Once<Done> = {
  readonly idempotency: IdempotencyStore;
  /** Whose form it is. */
  readonly caller: string;
  readonly schema: z.ZodType<Done, Done>;
  readonly lead: (done: Done) => Answer | Promise<Answer>;
};

export type Sent = { readonly request: HttpRequest; readonly form: Form; readonly now: Instant };

const CREATED = 201;

/** A key for one rendered form; 256 random bits, so it needs no caller beside it. */
export function newFormKey(random: Random): string {
  return newToken(random);
}

/**
 * Does what a form asks at most once, however often its button is pressed, and leads to the same place.
 * `work` puts what `remember` gives it into its own transaction; `refused` answers a page that says why
 * nothing was done.
 */
export async function sentOnce<Done extends object, Failure>(
  { idempotency, caller, schema, lead }: Once<Done>,
  { request, form, now }: Sent,
  work: (
    remember: (done: Done) => ReturnType<Remember>,
  ) => Promise<Result<Done, Failure | Replayed>>,
  refused: (failure: Failure) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { key, form: _, press: _press, proof: _proof, ...body } = form;
  const keyed = { ...request, headers: { ...request.headers, "idempotency-key": key } };
  const identity = { route: `POST ${request.path}`, caller, body };
  const answer = await answeredOnce(idempotency, keyed, identity, now, async (remember) => {
    const done = await work((made) => remember(json(CREATED, schema, made)));
    if (done.ok) return ok(json(CREATED, schema, done.value));
    return fail(isReplayed(done.failure) ? done.failure : { refused: done.failure });
  });
  if ("refused" in answer) return refused(answer.refused);
  return answer.status === CREATED ? lead(schema.parse(JSON.parse(answer.body))) : answer;
}

function isReplayed(failure: unknown): failure is Replayed {
  return (
    typeof failure === "object" &&
    failure !== null &&
    "code" in failure &&
    failure.code === "replayed"
  );
}
