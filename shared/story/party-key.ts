import type { Commitment, HandoffTarget } from "./parts/commitment.schema.ts";

type Host = Pick<NonNullable<Commitment["host"]>, "dealer" | "partner">;

/** Names a partner among dealers: no id has a colon, so nobody of a dealer is ever taken for its people. */
export function partnerKey(partner: string): string {
  return `partner:${partner}`;
}

/** Whether whoever keeps a promise elsewhere is a partner, and no dealer. */
export function isAtPartner<Kept extends Host>(
  host: Kept | undefined,
): host is Kept & { readonly partner: true } {
  return host?.partner === true;
}

type ToDealer = Extract<HandoffTarget, { readonly kind: "dealer" }>;

/** Whether it is a partner that it is offered to. */
export function isToPartner(
  to: HandoffTarget | undefined,
): to is ToDealer & { readonly partner: true } {
  return to?.kind === "dealer" && to.partner === true;
}

/** Where a promise is kept: its own dealer, another one, or a partner. */
export function keeperKey({ dealer, host }: Pick<Commitment, "dealer" | "host">): string {
  return host === undefined ? dealer : keyOf(host);
}

export function keyOf(host: Host): string {
  return isAtPartner(host) ? partnerKey(host.dealer) : host.dealer;
}

/** Whom it is offered to; undefined where it stays where it is kept. */
export function offeredTo(to: HandoffTarget): string | undefined {
  return to.kind === "dealer" ? keyOf({ dealer: to.id, partner: to.partner }) : undefined;
}

/** Whose desk lists it: where it is kept, and what a partner keeps where it was promised. */
export function listedAt({ dealer, host }: Pick<Commitment, "dealer" | "host">): string {
  return host === undefined || isAtPartner(host) ? dealer : host.dealer;
}
