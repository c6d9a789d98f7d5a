import type * as z from "zod";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentPage, CommitmentStore, ListPlace } from "./commitment.store.ts";
import type { commitmentListSchema } from "./list-commitments.schema.ts";

export type CommitmentListRequest = z.output<typeof commitmentListSchema> & {
  readonly dealer: string;
  readonly limit: number;
  readonly after: ListPlace | undefined;
  /** Who asks for what is theirs. */
  readonly reader: string;
  readonly matches?: ((promise: Commitment) => boolean) | undefined;
  readonly now: Instant;
};

/** A dealer's promises, soonest due first; overdue are the open ones whose due time has passed. */
export function listCommitments(
  commitments: Pick<CommitmentStore, "list" | "offersAt" | "originatedBy">,
  request: CommitmentListRequest,
): Promise<CommitmentPage> {
  const { status, now, originator, reader: _reader, ...query } = request;
  if (originator === "me") return listOriginated(commitments, request);
  if (status === "offered") return listOffers(commitments, request);
  return status === "overdue"
    ? commitments.list({ ...query, status: "open", dueBefore: now })
    : commitments.list({ ...query, status });
}

/** Few are handed to others at a time by one person, so all are read and a page of them is shown. */
async function listOriginated(
  commitments: Pick<CommitmentStore, "originatedBy">,
  { dealer, reader, limit, after, now }: CommitmentListRequest,
): Promise<CommitmentPage> {
  const all = await commitments.originatedBy(dealer, reader, now);
  return pageOf(all, { limit, after }, ({ dueAt, reference, id }) => [dueAt, reference, id]);
}

/** Few wait for an answer at a time, so all are read and a page of them is shown. */
async function listOffers(
  commitments: Pick<CommitmentStore, "offersAt">,
  { dealer, owner, department, limit, after, now }: CommitmentListRequest,
): Promise<CommitmentPage> {
  const offers = (await commitments.offersAt(dealer, now))
    .filter((offer) => owner === undefined || offer.owner.id === owner)
    .filter((offer) => department === undefined || offer.department === department);
  return pageOf(offers, { limit, after }, placeOf);
}

function pageOf(
  all: readonly Commitment[],
  { limit, after }: Pick<CommitmentListRequest, "limit" | "after">,
  placeAt: (promise: Commitment) => ListPlace,
): CommitmentPage {
  const rest = all.filter((one) => after === undefined || isAfter(placeAt(one), after));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return rest.length <= limit || last === undefined ? { items } : { items, next: placeAt(last) };
}

function placeOf({ handoff, dueAt, reference, id }: Commitment): ListPlace {
  return [handoff?.answerBy ?? dueAt, reference, id];
}

function isAfter([at, ...rest]: ListPlace, [other, ...others]: ListPlace): boolean {
  return at === other ? rest.join("#") > others.join("#") : at > other;
}
