import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../dynamodb/transaction.ts";
import type {
  IdempotencyStore,
  IdempotentRequest,
  Remembered,
  Replayed,
} from "../dynamodb/idempotency.store.ts";
import type { Answer } from "./answer.ts";
import { HttpProblem } from "./http-problem.ts";
import type { HttpRequest } from "./request.ts";

/** Puts the answer of a success into that success's own transaction; nothing without a key. */
export type Remember = (answer: Answer) => Write[];

type Identity = { readonly route: string; readonly caller: string; readonly body: unknown };

/**
 * Runs a creating request at most once per `Idempotency-Key`. `work` commits what `remember` gives
 * it together with its own writes; when that write alone says no, the first answer is read and given.
 * @throws HttpProblem 422 when the key is malformed or was used for another body.
 */
export async function idempotently(
  store: IdempotencyStore,
  request: HttpRequest,
  identity: Identity,
  now: Instant,
  work: (remember: Remember) => Promise<Result<Answer, Replayed>>,
): Promise<Answer> {
  const done = await answeredOnce<never>(store, request, identity, now, work);
  if ("refused" in done) return done.refused;
  return done;
}

/** The same where a refusal is no exception: it stands only when no twin succeeded meanwhile. */
export async function answeredOnce<Refusal>(
  store: IdempotencyStore,
  request: HttpRequest,
  identity: Identity,
  now: Instant,
  work: (remember: Remember) => Promise<Result<Answer, Replayed | Refused<Refusal>>>,
): Promise<Answer | Refused<Refusal>> {
  const key = keyOf(request);
  if (key === undefined) return required(await work(() => []));
  const identified: IdempotentRequest = { ...identity, key };
  const before = replay(await store.find(identified, now));
  if (before.ok) return before.value;
  try {
    const done = await work((answer) => [store.remember(identified, answer, now)]);
    if (done.ok) return done.value;
    const meanwhile = await twinOf(store, identified, now);
    return required(meanwhile.ok ? meanwhile : done);
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const meanwhile = await twinOf(store, identified, now);
    if (meanwhile.ok) return meanwhile.value;
    throw error;
  }
}

/** Nothing was done, and whoever asked says why in their own way. */
export type Refused<Refusal> = { readonly refused: Refusal };

/** A transaction shows item by item: the time is taken some moments before the answer can be read. */
const TWIN_WAITS_MILLISECONDS = [0, 40, 120];

/** The same request may have succeeded since we looked; then it is what refuses us. */
async function twinOf(
  store: IdempotencyStore,
  request: IdempotentRequest,
  now: Instant,
): Promise<Result<Answer, Replayed>> {
  for (const milliseconds of TWIN_WAITS_MILLISECONDS) {
    if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const found = replay(await store.find(request, now));
    if (found.ok) return found;
  }
  return fail({ code: "replayed" });
}

export function keyOf(request: HttpRequest): string | undefined {
  const key = request.headers["idempotency-key"];
  if (key === undefined || /^[\x20-\x7e]{1,255}$/.test(key)) return key;
  const errors = [invalid("/Idempotency-Key", "not-a-key")];
  throw new HttpProblem({ code: "invalid-request", detail: "malformed-key", errors });
}

function replay(remembered: Remembered): Result<Answer, Replayed> {
  if (remembered.kind === "first") return fail({ code: "replayed" });
  if (remembered.kind === "other-body") {
    throw new HttpProblem({ code: "idempotency-key-reused" });
  }
  const { status, headers, body } = remembered;
  return ok({ status, headers: { ...headers, "idempotent-replayed": "true" }, body });
}

function required<Refusal>(
  done: Result<Answer, Replayed | Refused<Refusal>>,
): Answer | Refused<Refusal> {
  if (done.ok) return done.value;
  if ("refused" in done.failure) return done.failure;
  throw new Error("a request was answered as a replay of nothing");
}
