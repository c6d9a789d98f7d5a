import * as z from "zod";
import { slugSchema } from "../../directory/values.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CommitmentPage, CommitmentStore, ListPlace } from "./commitment.store.ts";

export const commitmentListSchema = z.strictObject({
  status: z.enum(["open", "overdue", "kept", "withdrawn"]).default("open"),
  owner: slugSchema.optional(),
  department: slugSchema.optional(),
});

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
