import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isAtPartner, isToPartner } from "../../story/party-key.ts";

type Deps = { readonly directory: Pick<DirectoryStore, "partner" | "partnerStays"> };

/**
 * What a change hands to a partner is written only while that partner is as it was read: it has not ended, and
 * whoever takes it over is of it. Nothing is read or written for any other change.
 */
export async function heldByPartner(
  { directory }: Deps,
  seen: Commitment | undefined,
  next: Commitment,
): Promise<Result<readonly Write[], Problem>> {
  const { partner, owner } = handedTo(seen, next);
  if (partner === undefined) return ok([]);
  const found = await directory.partner(partner);
  if (found === undefined || found.document.ended === true) return fail(GONE);
  const { staff } = found.document;
  if (owner !== undefined && !staff.some(({ id }) => id === owner)) return fail(GONE);
  return ok([directory.partnerStays(partner, found.etag)]);
}

type HandedTo = { readonly partner?: string | undefined; readonly owner?: string };

function handedTo(seen: Commitment | undefined, next: Commitment): HandedTo {
  const keeper = keeperOf(next);
  const before = seen && keeperOf(seen);
  const isNew = keeper.partner !== before?.partner || keeper.owner !== before?.owner;
  if (keeper.partner !== undefined && isNew) return keeper;
  return isAskedAnew(seen, next) ? { partner: askedOf(next) } : {};
}

function keeperOf({ host, owner }: Commitment): HandedTo {
  return isAtPartner(host) ? { partner: host.dealer, owner: owner.id } : {};
}

/** An offer that was announced before is a new one, too. */
function isAskedAnew(seen: Commitment | undefined, next: Commitment): boolean {
  const isOffered = seen?.handoff?.offeredAt !== next.handoff?.offeredAt;
  return isOffered || seen?.introducing?.nth !== next.introducing?.nth;
}

/** Whom it is offered to, or will be once the customer knows. */
function askedOf({ handoff, introducing }: Commitment): string | undefined {
  const to = handoff?.to;
  if (isToPartner(to)) return to.id;
  return introducing?.task.partner;
}

const GONE: Problem = { code: "partner-not-found" };
