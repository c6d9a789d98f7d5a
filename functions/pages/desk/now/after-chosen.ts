import { chosenHref } from "./now-address.ts";
import type { Chosen } from "./now-address.ts";
import type { NowList } from "./now-list.ts";

/**
 * Where an entry leads: to the one below it, from the last to the first, and where there is no other to the
 * list. What waits for an answer has buttons of its own and is not gone through.
 */
export function afterChosen(list: NowList, { id }: Chosen, here: string): string {
  const { urgent, late, atRisk, today, later } = list;
  const rows = [urgent, late, atRisk, today, later].flat().map(({ promise }) => promise);
  const at = rows.findIndex((row) => row.id === id);
  const next = rows[at + 1] ?? rows.find((row) => row.id !== id);
  return next === undefined ? here : chosenHref(here, next);
}
