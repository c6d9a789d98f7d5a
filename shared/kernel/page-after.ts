/** A place in a sorted list after which it goes on: what it is sorted by, and an id. It holds nothing personal. */
export type PagePlace = readonly [number, string];

export type PageAfter<Item> = {
  readonly items: readonly Item[];
  /** Of the whole list, whatever part of it this is. */
  readonly total: number;
  readonly next: PagePlace | undefined;
};

/**
 * So many of a list that is whole. Where it has become shorter meanwhile and nothing is left behind the
 * place, they are the first.
 */
export function pageAfter<Item>(
  list: readonly Item[],
  after: PagePlace | undefined,
  atATime: number,
  placeOf: (item: Item) => PagePlace,
): PageAfter<Item> {
  const all = list.toSorted((one, other) => (isBehind(placeOf(one), placeOf(other)) ? 1 : -1));
  const rest = after === undefined ? all : all.filter((one) => isBehind(placeOf(one), after));
  const asked = rest.length === 0 ? all : rest;
  const items = asked.slice(0, atATime);
  const last = items.at(-1);
  const isEnd = last === undefined || asked.length <= atATime;
  return { items, total: all.length, next: isEnd ? undefined : placeOf(last) };
}

function isBehind([at, id]: PagePlace, [from, last]: PagePlace): boolean {
  return at === from ? id > last : at > from;
}
