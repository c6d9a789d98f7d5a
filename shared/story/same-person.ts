import { isAtPartner } from "./party-key.ts";
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

/** Of which house people are where a promise is kept; nothing where that is its own dealer. */
export function houseThere({ host }: Pick<Commitment, "host">): Pick<Author, "partner" | "dealer"> {
  if (host === undefined) return {};
  return isAtPartner(host) ? { partner: host.dealer } : { dealer: host.dealer };
}

/** Who owns it, and of which house they are. */
export function ownerThere({ owner, host }: Pick<Commitment, "owner" | "host">): Author {
  return { ...owner, ...houseThere({ host }) };
}
