import type { Again } from "../again.ts";
import type { Instant } from "../../kernel/time.ts";
import type { IdempotentRequest } from "../dynamodb/idempotency.store.ts";
import type { Claim, PressStore } from "../dynamodb/press.store.ts";
import { log } from "../log.ts";
import { mayHaveWritten } from "../written.ts";
import type { Answer } from "./answer.ts";
import { HttpProblem } from "./http-problem.ts";

/** As long as a function may take; whoever waited in vain looks what was done, and does it if it was not. */
const WAIT_POLICY = { tries: 80, milliseconds: 75 } as const;

/**
 * Runs a change at most once for a key: whoever comes while it is done, or later, hears what the first
 * was answered. What `isDone` says no to was refused, and may be asked for again; where nobody knows
 * whether it was done, `again` tells the next to look for what this one may have done.
 * @throws HttpProblem 422 when the key was used for another body.
 */
export async function doneOnce(
  store: PressStore,
  request: IdempotentRequest,
  now: Instant,
  { work, isDone }: Doing,
): Promise<Answer> {
  const claim = await claimOrWait(store, request, now);
  if (claim.kind === "other-body") throw new HttpProblem({ code: "idempotency-key-reused" });
  if (claim.kind === "done") {
    const { answer } = claim;
    return { ...answer, headers: { ...answer.headers, "idempotent-replayed": "true" } };
  }
  const { again } = claim;
  try {
    const answer = await work(again);
    await settled(() =>
      isDone(answer) ? store.finish(request, answer, now) : store.release(request),
    );
    return answer;
  } catch (error) {
    const isUncertain = !(error instanceof HttpProblem) && mayHaveWritten();
    await settled(() =>
      isUncertain
        ? store.leaveUndecided(request, again?.since ?? now, now)
        : store.release(request),
    );
    throw error;
  }
}

type Doing = {
  readonly work: (again: Again | undefined) => Promise<Answer>;
  readonly isDone: (answer: Answer) => boolean;
};

async function claimOrWait(
  store: PressStore,
  request: IdempotentRequest,
  now: Instant,
): Promise<Claim> {
  for (let attempt = 1; ; attempt += 1) {
    const claim = await store.claim(request, now);
    if (claim.kind !== "running" || attempt === WAIT_POLICY.tries) return claim;
    await new Promise((resolve) => setTimeout(resolve, WAIT_POLICY.milliseconds));
  }
}

/** What was done is done, whether or not it can be remembered; the lease ends by itself. */
async function settled(remember: () => Promise<void>): Promise<void> {
  try {
    await remember();
  } catch (error) {
    log.error("press.not-remembered", error, {});
  }
}
