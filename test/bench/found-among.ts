import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { newReference } from "../../shared/kernel/ids.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { sideBySide } from "../../shared/kernel/side-by-side.ts";
import { MINUTE, instant, plus } from "../../shared/kernel/time.ts";
import { partKeys } from "../../shared/platform/dynamodb/keys/part-keys.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { findableOf, searchKeysOf } from "../../shared/search/search-keys.ts";
import { SEARCH_POLICY, searchCases } from "../../shared/search/search-cases.ts";
import { createSearchStore } from "../../shared/search/search.store.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { openWrites } from "../../shared/story/open-writes.ts";
import { aCase } from "../fixtures/case-story.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import { medianOf } from "./timed.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";

const REPEATS = 9;
const LANES = 8;
const FIRST = ["Rosa", "Ana", "Günther", "José", "Maximilian", "Siobhan", "Wei", "Olu"];
/** Every second is called the same. */
const OTHERS = ["Diaz", "Ambrosius", "Okafor", "Quayle", "Lindqvist", "Dubois", "Nguyen", "Price"];

const ASKED = ["mül", "müller", "rosa müller", "quay", "ab1", "4600042", "zzz"] as const;

/** How long the server takes to find among so many cases of one dealer, every second of them called Müller. */
export async function foundAmong(count: number) {
  await using database = await openTestDatabase();
  const { tables } = database;
  const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
  await seeded(tables, count);
  const deps = { cases: createCaseStore(tables), searches: createSearchStore(tables) };
  const [staff] = dealer.staff;
  if (staff === undefined) throw new Error("nobody works there");
  const who = { ...staff, role: "general-manager" } as const;
  const medianMs: Record<string, number> = {};
  for (const text of ASKED) {
    const times: number[] = [];
    for (let run = 0; run < REPEATS; run += 1) {
      const began = performance.now();
      await searchCases(deps, { text }, { dealer, staff: who }, SEARCH_POLICY.shownWhileTyping);
      times.push(performance.now() - began);
    }
    medianMs[text] = Math.round(medianOf(times));
  }
  return { cases: count, medianMs };
}

/** What cases and relay write, without their transactions. */
async function seeded(tables: Tables, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  await sideBySide(numbers, LANES, async (index) => {
    const name = `${FIRST[index % 8]} ${index % 2 === 0 ? "Müller" : OTHERS[(index >> 1) % 8]}`;
    const digits = String(index).padStart(5, "0");
    const matter = aCase({
      reference: newReference(systemRandom),
      dealer: "bath",
      openedAt: plus(instant(Date.parse("2027-01-01T09:00:00Z")), index * MINUTE),
      customer: { name, phone: `+44207946${digits.slice(-4)}`, email: `c${digits}@example.com` },
      vehicle: { registration: `AB${digits.slice(0, 2)} C${digits.slice(2)}` },
    });
    const parts = searchKeysOf(findableOf({ case: matter, appointments: [] }));
    const place = partKeys.place(matter.openedAt, matter.reference);
    const items = [
      ...openWrites(tables.cases, matter).map(({ item }) => item.Put?.Item),
      ...parts.map((part) => ({ ...partKeys.one("bath", part, place), kind: "part" })),
    ];
    for (let at = 0; at < items.length; at += 25) {
      const some = items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }));
      const RequestItems = { [tables.cases]: some };
      await tables.client.send(new BatchWriteCommand({ RequestItems }));
    }
  });
}
