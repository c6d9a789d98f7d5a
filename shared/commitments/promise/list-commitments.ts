import type * as z from "zod";
import type { Instant } from "../../kernel/time.ts";
import type { CommitmentPage, CommitmentStore, ListPlace } from "./commitment.store.ts";
import type { commitmentListSchema } from "./list-commitments.schema.ts";

export type CommitmentListRequest = z.output<typeof commitmentListSchema> & {
  readonly dealer: string;
  readonly limit: number;
  readonly after: ListPlace | undefined;
  readonly now: Instant;
};

/** A dealer's promises, soonest due first; overdue are the open ones whose due time has passed. */
export function listCommitments(
  commitments: Pick<CommitmentStore, "list">,
  { status, now, ...query }: CommitmentListRequest,
): Promise<CommitmentPage> {
  return status === "overdue"
    ? commitments.list({ ...query, status: "open", dueBefore: now })
    : commitments.list({ ...query, status });
}
