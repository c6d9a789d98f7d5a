import type { OwnListStore } from "../../../../shared/own-list/own-list.store.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { ASKED, FOR_OTHERS, askedQuery, isFiltered, readAsked } from "./now-address.ts";
import type { Asked } from "./now-address.ts";

export type OwnListDeps = { readonly ownLists: Pick<OwnListStore, "read"> };

/** What is asked for, and whether that is what they always want to see. */
export type AskedHere = { readonly asked: Asked; readonly isOwn: boolean };

/** What the address asks for; where it asks for nothing, what they always want to see. */
export async function askedHere(
  { ownLists }: OwnListDeps,
  query: HttpRequest["query"],
  at: AtDealer,
): Promise<AskedHere> {
  const kept = await ownLists.read(at.dealer.id, at.staff.id);
  const own = kept === undefined ? undefined : ownAsked(kept, at);
  const isSaid = ASKED.some((name) => query[name] !== undefined);
  if (own !== undefined && !isSaid) return { asked: own, isOwn: true };
  const asked = readAsked(query, at);
  return { asked, isOwn: own !== undefined && askedQuery(own) === askedQuery(asked) };
}

/** Filters as an address says them; of those that mean nothing here, nothing is kept. */
export function ownAsked(list: string, at: Pick<AtDealer, "staff" | "dealer">): Asked {
  const asked = readAsked(Object.fromEntries(new URLSearchParams(list)), at);
  const shows = ["mine", "all", FOR_OTHERS, ...at.dealer.departments.map(({ id }) => id)];
  return shows.includes(asked.show) ? asked : { ...asked, show: "all" };
}

/** Whether there is anything in it to be kept. */
export function isWorthKeeping(asked: Asked, at: Pick<AtDealer, "staff" | "dealer">): boolean {
  return isFiltered(asked) || asked.show !== readAsked({}, at).show;
}
