import { sideBySide as inLanes } from "./side-by-side.ts";

export type Apart<Item> = {
  /** How many at a time; they are begun in their order. */
  readonly sideBySide: number;
  readonly work: (item: Item) => Promise<void>;
  readonly onFailure: (error: unknown, item: Item) => void;
};

/**
 * Works on all items, whatever becomes of one of them.
 * @throws AggregateError after the last of them when some failed.
 */
export async function eachApart<Item>(
  items: readonly Item[],
  { sideBySide, work, onFailure }: Apart<Item>,
): Promise<void> {
  const failures: unknown[] = [];
  await inLanes(items, sideBySide, async (item) => {
    try {
      await work(item);
    } catch (error) {
      failures.push(error);
      onFailure(error, item);
    }
  });
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} of ${items.length} failed`);
  }
}
