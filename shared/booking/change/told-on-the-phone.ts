import type { Actor } from "../../story/parts/actor.schema.ts";

/** What staff say of a change that the customer heard on the phone; nobody else can say it. */
export function toldOnThePhone(
  by: Actor,
  said: boolean | undefined,
): { readonly toldOnThePhone?: true } {
  return by.kind === "staff" && said === true ? { toldOnThePhone: true } : {};
}
