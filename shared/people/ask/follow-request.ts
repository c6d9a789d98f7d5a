import type { ForgetInAudiencesDeps } from "../../campaigns/audience/forget-later.ts";
import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import { eachApart } from "../../kernel/each-apart.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { begin, forgetIn, lookAgainAt } from "./ask.ts";
import type { CloseCasesDeps } from "../erase/close-cases.ts";
import { eraseCase } from "../erase/erase-case.ts";
import type { EraseCaseDeps } from "../erase/erase-case.ts";
import type { OfRequest } from "../request/of-request.ts";
import type { PeopleRequest } from "../request/request.schema.ts";
import type { PeopleRequestStore } from "../request/request.store.ts";

export type FollowRequestDeps = CloseCasesDeps &
  ForgetInAudiencesDeps &
  EraseCaseDeps & {
    readonly cases: Pick<CaseStore, "cases">;
    readonly requests: Pick<PeopleRequestStore, "advance" | "one" | "put">;
  };

const REQUESTS_AT_ONCE = 2;

/** What follows in one case from a wish to erase; the request is done with the last of them. */
export async function followErasure(
  deps: FollowRequestDeps,
  { reference, brand, request: id }: OfRequest,
  now: Instant,
): Promise<void> {
  await eraseCase(deps, reference, now);
  const request = await deps.requests.one(brand, id);
  if (request !== undefined && request.state !== "done") await settle(deps, request, now);
}

/** Where it stands, as its cases say. */
async function settle(
  { cases, requests }: Pick<FollowRequestDeps, "cases" | "requests">,
  request: PeopleRequest,
  now: Instant,
): Promise<void> {
  const matters = [...(await cases.cases(request.cases)).values()];
  const isDone = matters.every(({ erased }) => erased?.cleanAt !== undefined);
  await requests.advance(
    isDone ? { ...request, state: "done", doneAt: now } : { ...request, state: "working" },
  );
}

/**
 * Looks at each request some minutes later, and again until nothing is left of the person: what the first look
 * did not come to, and what was on its way while the cases were closed.
 * @throws AggregateError at the end when some could not be looked at: they are the next round's.
 */
export async function lookAtRequests(
  deps: FollowRequestDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  await eachApart(
    work.filter(({ kind }) => kind === "people"),
    {
      sideBySide: REQUESTS_AT_ONCE,
      work: async ({ reference, id }) => {
        const request = await deps.requests.one(reference, id);
        if (request?.lookAt !== undefined && request.lookAt <= now) await look(deps, request, now);
      },
      onFailure: (error) => log.error("people.look-failed", error),
    },
  );
}

async function look(deps: FollowRequestDeps, request: PeopleRequest, now: Instant): Promise<void> {
  const matters = [...(await deps.cases.cases(request.cases)).values()];
  const { lookAt: _looked, ...rest } = request;
  if (request.want === "export") {
    if (request.state === "done") return deps.requests.put(rest);
    await begin(deps, request, matters);
    return deps.requests.put({ ...request, lookAt: lookAgainAt(now) });
  }
  await forgetIn(deps, request, now);
  await begin(deps, request, matters);
  let found = 0;
  for (const { reference } of matters) found += await eraseCase(deps, reference, now);
  const done = { ...rest, state: "done", doneAt: request.doneAt ?? now } as const;
  await deps.requests.put(found === 0 ? done : { ...done, lookAt: lookAgainAt(now) });
}
