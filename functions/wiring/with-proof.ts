import { isProvenCustomer } from "../../shared/case/access/proven-customer.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Result } from "../../shared/kernel/result.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Write } from "../../shared/platform/dynamodb/transaction.ts";
import { bearerOf } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { log } from "../../shared/platform/log.ts";
import type { Proofs } from "../../shared/proof/proofs.store.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { LimitsDeps } from "./within-limits.ts";

export type ProofDeps = LimitsDeps & {
  readonly proofs: Proofs;
  readonly cases: Pick<CaseStore, "foundBy" | "cases">;
};

/** Sent instead of a proof where a browser does no work: the link of a mail shall prove, and soon. */
export const BY_MAIL = "by-mail";

/** Somebody on the web who is about to open a case. */
export type Stranger = {
  readonly dealer: string;
  readonly email: string | undefined;
  readonly request: Pick<HttpRequest, "from" | "headers">;
  /** What they send to prove that work was done, or {@link BY_MAIL}. */
  readonly proof: string | undefined;
  /** They book a time, which can be held until a mail is opened; a call cannot. */
  readonly books?: true;
};

/** The header in which a program sends it; a form has a field. */
export function proofHeaderOf({ headers }: Pick<HttpRequest, "headers">): string | undefined {
  return headers["kept-proof"];
}

/** What strangers are held to, of whoever was let through. */
export type LetThrough = {
  /** Spends what they proved, in the transaction that it pays for. */
  readonly writes: readonly Write[];
  /** Whose address is not proven, where such bookings are held to a share of a day. */
  readonly stranger:
    | { readonly paid: boolean; readonly burst: string; readonly held?: true }
    | undefined;
};

const ANYBODY: LetThrough = { writes: [], stranger: undefined };

/** Who may open a case, and as what; the problem for whoever has to prove something first. */
export async function letThrough(
  deps: ProofDeps,
  asked: Stranger,
  now: Instant,
): Promise<Result<LetThrough, Problem>> {
  if (deps.proofs.mode === "off") return ok(ANYBODY);
  const { dealer, email, proof } = asked;
  const { spending, many, burst, known } = await seen(deps, asked, now);
  if (known) return ok(ANYBODY);
  if (spending !== undefined) return ok({ writes: [spending], stranger: { paid: true, burst } });
  const unpaid = { paid: false, burst } as const;
  if (proof === BY_MAIL && asked.books === true && email !== undefined) {
    return ok({ writes: [], stranger: { ...unpaid, held: true } });
  }
  if (!many && deps.proofs.mode !== "always") return ok({ writes: [], stranger: unpaid });
  // An alarm counts it, and the line says of which dealer.
  if (many) log.warn("strangers.burst", { dealer });
  return fail(await challenged(deps, dealer, now));
}

/** What is known of them, all at once: each is a look of its own. */
async function seen(
  { proofs, limits, cases }: ProofDeps,
  { dealer, email, request, proof }: Stranger,
  now: Instant,
) {
  const { from = "" } = request;
  const [spending, many, burst, known] = await Promise.all([
    proofs.spending(dealer, proof, now),
    limits.isBurst(dealer, from, now),
    limits.burst(from, now),
    isProvenCustomer(cases, { dealer, email, token: bearerOf(request) }),
  ]);
  return { spending, many, burst, known };
}

/** A fresh challenge, and nothing was done. */
export async function challenged(
  { proofs }: Pick<ProofDeps, "proofs">,
  dealer: string,
  now: Instant,
): Promise<Problem> {
  return { code: "proof-required", members: { challenge: await proofs.challenge(dealer, now) } };
}
