import { expect, test } from "vitest";
import { openTestDatabase } from "../../../test/fixtures/test-database.ts";
import { systemRandom } from "../../kernel/random.ts";
import { MINUTE, instant, plus } from "../../kernel/time.ts";
import { brandSchema } from "../document/dealer.schema.ts";
import { createDirectoryStore } from "../store/directory.store.ts";
import { OPERATOR } from "./author.ts";
import { createHistoryStore } from "./history.store.ts";

const BEGAN = instant(Date.parse("2027-05-10T09:00:00+01:00"));

const brandNamed = (name: string) =>
  brandSchema.parse({
    id: "aurora",
    name,
    care: { name: "Aurora Care", email: "care@aurora.example" },
    staff: [{ id: "care", name: "Carla", email: "desk@aurora.example", role: "brand" }],
  });

test("HISTORY-1: who goes back to a version begins a new entry, and ends that one when it is replaced", async () => {
  await using database = await openTestDatabase();
  // Two of them by turns: each has read the first version, and not the one that came between.
  const open = () => createDirectoryStore(database.tables, systemRandom);
  const [even, odd] = [open(), open()];
  const names = ["Aurora", "Borealis", "Aurora", "Australis"];
  for (const [index, name] of names.entries()) {
    const directory = index % 2 === 0 ? even : odd;
    const seen = await directory.brand("aurora");
    await directory.putBrand(brandNamed(name), seen, plus(BEGAN, index * MINUTE), OPERATOR);
  }
  const aurora = { kind: "b", id: "aurora" } as const;
  const entriesAt = async (now: number) =>
    (await createHistoryStore(database.tables).entries(aurora, { limit: 10 }, instant(now)))
      .entries;
  expect((await entriesAt(BEGAN)).map(({ at }) => (at - BEGAN) / MINUTE)).toEqual([3, 2, 1, 0]);
  // Each is kept for two years after another took its place; only the last has none.
  const years = (count: number) => plus(BEGAN, count * 365 * 24 * 60 * MINUTE);
  expect((await entriesAt(years(3))).map(({ at }) => (at - BEGAN) / MINUTE)).toEqual([3]);
});
