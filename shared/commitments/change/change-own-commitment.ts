import type { CaseNow } from "../../story/case-story.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Again } from "../../platform/again.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { changeCommitment } from "./change-commitment.ts";
import type { ChangeCommitmentDeps, Decide } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

export type ChangeOwnCommitmentDeps = ChangeCommitmentDeps & {
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
};

export type OwnChange = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly id: string;
  readonly now: Instant;
  readonly again?: Again | undefined;
};

/** What the customer says of a promise: `confirm`, `dispute` or `withdraw`. */
export async function changeOwnCommitment(
  deps: ChangeOwnCommitmentDeps,
  { dealer, ...change }: OwnChange,
  decide: Decide,
): Promise<Result<Commitment, Problem>> {
  const brand = (await deps.directory.brand(dealer.brand))?.document;
  return changeCommitment(deps, { ...change, dealer, brand, by: { kind: "customer" } }, decide);
}
