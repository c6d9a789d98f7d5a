import * as z from "zod";
import { matterForCustomer } from "../../shared/case/access/case-access.ts";
import { renewLink } from "../../shared/case/access/renew-link.ts";
import type { RenewLinkDeps } from "../../shared/case/access/renew-link.ts";
import { sha256 } from "../../shared/kernel/hash.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { bearerOf } from "../../shared/platform/http/request.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { operationsBehind } from "../wiring/operation.ts";
import { withinChanges } from "../wiring/within-limits.ts";
import type { LimitsDeps } from "../wiring/within-limits.ts";

/**
 * The key is looked at where it is replaced: whoever repeats the call has an old one by then, and hears what they
 * heard before.
 */
const byOldKey = operationsBehind("case-token", (_deps: object, request) => {
  const { reference = "" } = request.params;
  const token = bearerOf(request);
  return { caller: { reference, token }, name: sha256(reference, token ?? "") };
});

type Deps = RenewLinkDeps & LimitsDeps & { readonly cases: Pick<CaseStore, "case"> };

/** The answer has no key: whoever stole the old one would have the new one as well. */
export const ownLink = byOldKey({
  summary: "Replace the case link: the old one is dead at once, the new one is mailed",
  body: z.strictObject({}),
  mayBeEmpty: true,
  answers: { status: 202, body: z.object({ status: z.literal("accepted") }) },
  handle: async (deps: Deps, { caller: { reference, token }, request, now }) => {
    const matter = required(await matterForCustomer(deps.cases, reference, token));
    await withinChanges(deps, matter, request, now);
    required(await renewLink(deps, matter, now));
    return { value: { status: "accepted" as const } };
  },
});
