import { isAtPartner } from "./party-key.ts";
import type { Actor } from "./parts/actor.schema.ts";
import type { Author, Commitment } from "./parts/commitment.schema.ts";

type Known = {
  readonly id: string;
  readonly partner?: string | undefined;
  readonly dealer?: string | undefined;
};

/** Ids are given by each house for itself: two people of two houses may have the same. */
export function isSamePerson(one: Known, other: Known): boolean {
  return one.id === other.id && one.partner === other.partner && one.dealer === other.dealer;
}

/** The same one of the staff of one house; of customer and system there is one in a case. */
export function sameActor(one: Actor, other: Actor): boolean {
  if (one.kind !== "staff" || other.kind !== "staff") return one.kind === other.kind;
  return isSamePerson(one, other);
}

/** Of which house people are where a promise is kept; nothing where that is its own dealer. */
export function houseThere({ host }: Pick<Commitment, "host">): Pick<Author, "partner" | "dealer"> {
  if (host === undefined) return {};
  return isAtPartner(host) ? { partner: host.dealer } : { dealer: host.dealer };
}

/** Who owns it, and of which house they are. */
export function ownerThere({ owner, host }: Pick<Commitment, "owner" | "host">): Author {
  return { ...owner, ...houseThere({ host }) };
}
