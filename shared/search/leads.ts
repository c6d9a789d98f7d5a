/** Cases under one key by when they were opened, the newest first, as far back as they were read. */
export type Leads = {
  /** The place in time of each, by its reference. */
  readonly places: ReadonlyMap<string, string>;
  /** What is older may be there as well; undefined: there is nothing else. */
  readonly until: string | undefined;
};

/** Those that all of them lead to, or may lead to further back than they were read. */
export function inAll(lists: readonly Leads[]): Leads {
  const [first, ...others] = lists.toSorted(furthestFirst);
  if (first === undefined) return NOWHERE;
  const places = [...first.places].filter(([reference, place]) =>
    others.every(
      ({ places: known, until }) => known.has(reference) || (until !== undefined && place < until),
    ),
  );
  return { places: new Map(places), until: first.until };
}

/** Those that any of them leads to. */
export function inAny(lists: readonly Leads[]): Leads {
  const ends = lists.flatMap(({ until }) => until ?? []);
  return {
    places: new Map(lists.flatMap(({ places }) => [...places])),
    until: ends.length === 0 ? undefined : ends.reduce((one, other) => (other > one ? other : one)),
  };
}

/** It leads to nobody. */
export const NOWHERE: Leads = { places: new Map(), until: undefined };

/** What is read to its end comes first, and of that the shortest. */
function furthestFirst(one: Leads, other: Leads): number {
  if (one.until === undefined && other.until === undefined)
    return one.places.size - other.places.size;
  if (one.until === undefined) return -1;
  if (other.until === undefined) return 1;
  return one.until < other.until ? -1 : Number(one.until > other.until);
}
