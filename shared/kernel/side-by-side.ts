/**
 * What `work` makes of each item, in their order; never more than `lanes` at a time, so that many
 * items neither wait for each other nor ask for everything at once.
 */
export async function sideBySide<Item, Made>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made = new Map<number, Made>();
  const waiting = items.entries();
  const lane = async () => {
    // All lanes draw from one iterator, so a slow item holds up its own lane only.
    for (const [index, item] of waiting) made.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  return [...made].toSorted(([left], [right]) => left - right).map(([, one]) => one);
}
