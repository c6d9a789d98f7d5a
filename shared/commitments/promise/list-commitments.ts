import type * as z from "zod";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentPage, CommitmentStore, ListPlace } from "./commitment.store.ts";
import type { commitmentListSchema } from "./list-commitments.schema.ts";

export type CommitmentListRequest = z.output<typeof commitmentListSchema> & {
  readonly dealer: string;
  readonly limit: number;
  readonly after: ListPlace | undefined;
  readonly matches?: ((promise: Commitment) => boolean) | undefined;
  readonly now: Instant;
};

/** A dealer's promises, soonest due first; overdue are the open ones whose due time has passed. */
export function listCommitments(
  commitments: Pick<CommitmentStore, "list" | "offersAt">,
  request: CommitmentListRequest,
): Promise<CommitmentPage> {
  const { status, now, ...query } = request;
  if (status === "offered") return listOffers(commitments, request);
  return status === "overdue"
    ? commitments.list({ ...query, status: "open", dueBefore: now })
    : commitments.list({ ...query, status });
}

/** Few wait for an answer at a time, so all are read and a page of them is shown. */
async function listOffers(
  commitments: Pick<CommitmentStore, "offersAt">,
  { dealer, owner, department, limit, after, now }: CommitmentListRequest,
): Promise<CommitmentPage> {
  const offers = (await commitments.offersAt(dealer, now))
    .filter((offer) => owner === undefined || offer.owner.id === owner)
    .filter((offer) => department === undefined || offer.department === department);
  const rest = offers.filter((offer) => after === undefined || isAfter(placeOf(offer), after));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return rest.length <= limit || last === undefined ? { items } : { items, next: placeOf(last) };
}

function placeOf({ handoff, dueAt, reference, id }: Commitment): ListPlace {
  return [handoff?.answerBy ?? dueAt, reference, id];
}

function isAfter([at, ...rest]: ListPlace, [other, ...others]: ListPlace): boolean {
  return at === other ? rest.join("#") > others.join("#") : at > other;
}
