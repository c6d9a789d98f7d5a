import { isProvenCustomer } from "../../shared/case/access/proven-customer.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Result } from "../../shared/kernel/result.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Write } from "../../shared/platform/dynamodb/transaction.ts";
import { bearerOf } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { Proofs } from "../../shared/proof/proofs.store.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { LimitsDeps } from "./within-limits.ts";

export type ProofDeps = LimitsDeps & {
  readonly proofs: Proofs;
  readonly cases: Pick<CaseStore, "foundBy" | "cases">;
};

/** Somebody on the web who is about to open a case. */
export type Stranger = {
  readonly dealer: string;
  readonly email: string | undefined;
  readonly request: Pick<HttpRequest, "from" | "headers">;
  /** What they send to prove that work was done. */
  readonly proof: string | undefined;
};

/** The header in which a program sends it; a form has a field. */
export function proofHeaderOf({ headers }: Pick<HttpRequest, "headers">): string | undefined {
  return headers["kept-proof"];
}

/** What is to be written along where somebody proves something; the problem where they have to. */
export async function paidFor(
  deps: ProofDeps,
  stranger: Stranger,
  now: Instant,
): Promise<Result<readonly Write[], Problem>> {
  if (deps.proofs.mode === "off") return ok([]);
  const { dealer, proof } = stranger;
  const spending = await deps.proofs.spending(dealer, proof, now);
  if (spending !== undefined) return ok([spending]);
  if (!(await isAsked(deps, stranger, now))) return ok([]);
  return fail(await challenged(deps, dealer, now));
}

/** A fresh challenge, and nothing was done. */
export async function challenged(
  { proofs }: Pick<ProofDeps, "proofs">,
  dealer: string,
  now: Instant,
): Promise<Problem> {
  return { code: "proof-required", members: { challenge: await proofs.challenge(dealer, now) } };
}

/** Whoever shows the key of a case in which their address is proven is no stranger. */
async function isAsked(
  deps: ProofDeps,
  { dealer, email, request }: Stranger,
  now: Instant,
): Promise<boolean> {
  const { proofs, limits, cases } = deps;
  const many = proofs.mode === "always" || (await limits.isBurst(dealer, request.from ?? "", now));
  if (!many) return false;
  return !(await isProvenCustomer(cases, { dealer, email, token: bearerOf(request) }));
}
