import { createCaseStore } from "../../shared/cases/case.store.ts";
import { createCommitmentStore } from "../../shared/commitments/commitment.store.ts";
import { fireStep } from "../../shared/commitments/fire-step.ts";
import { callbackInputSchema, requestCallback } from "../../shared/commitments/request-callback.ts";
import { brandSchema, dealerSchema } from "../../shared/directory/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/directory.store.ts";
import { sharedReads } from "../../shared/directory/shared-reads.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { HOUR, instant, plus } from "../../shared/kernel/time.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";

/**
 * Promises that are all due in the same minute: how long after the Scheduler's firing is the last of
 * their steps committed, with as many timers at once as a small account runs?
 */
const [count = "10000", sideBySide = "50"] = process.argv.slice(2);
const NOW = instant(Date.parse("2027-05-10T09:00:00+01:00"));
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;

await using database = await openTestDatabase();
const { tables } = database;
const directory = sharedReads(createDirectoryStore(tables, systemRandom));
const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const brand = brandSchema.parse({
  id: "aurora",
  name: "Aurora",
  care: { name: "Aurora Care", email: "care@aurora.example" },
  staff: [{ id: "care", name: "Carla", email: "desk@aurora.example", role: "brand" }],
});
await directory.putBrand(brand, undefined);
await directory.putDealer(dealer, undefined);
const deps = {
  tables,
  random: systemRandom,
  cases: createCaseStore(tables),
  // The least busy owner is not what is measured, and counting thousands each time would be.
  commitments: { ...createCommitmentStore(tables), openByOwner: async () => new Map() },
  directory,
  schedules: { arm: async () => undefined },
  recentDealers: async () => dealer,
};

const promises: { reference: string; commitment: string; generation: number }[] = [];
await inParallel(Number(count), async (index) => {
  const customer = { name: "Rosa", email: `rosa-${index}@example.com` };
  const due = { at: "2027-05-10T10:00:00+01:00" };
  const input = callbackInputSchema.parse({ dealer: "bath", topic: "My car", customer, due });
  const made = await requestCallback(deps, input, NOW);
  if (!made.ok) throw new Error(made.failure.code);
  const { id: commitment, reference, generation } = made.value.commitment;
  promises.push({ reference, commitment, generation });
});
// The reminders first, so that what follows is the step at due.
await inParallel(promises.length, (index) => fireStep(deps, promises[index]!, plus(NOW, HOUR / 2)));
const before = process.memoryUsage().rss;
const fired = performance.now();
const busyBefore = process.cpuUsage();
const lateness: number[] = [];
await inParallel(promises.length, async (index) => {
  const { generation, ...promise } = promises[index]!;
  const outcome = await fireStep(deps, { ...promise, generation: generation + 1 }, plus(NOW, HOUR));
  if (outcome === "fired") lateness.push(performance.now() - fired);
});
const sorted = lateness.toSorted((left, right) => left - right);
const at = (share: number) =>
  `${(sorted[Math.ceil(sorted.length * share) - 1]! / 1_000).toFixed(1)} s`;
// On a machine that others use too, this says more than the clock on the wall.
const { user, system } = process.cpuUsage(busyBefore);
const busy = (user + system) / 1_000 / sorted.length;
const grown = (process.memoryUsage().rss - before) / 1_048_576;
write(
  `${sorted.length} steps at due, ${sideBySide} at once: half by ${at(0.5)}, 99.9 % by ${at(0.999)}, ` +
    `all by ${at(1)}; ${busy.toFixed(1)} ms of one core a step; memory grew by ${grown.toFixed(0)} MB\n`,
);

async function inParallel(most: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < most) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: Number(sideBySide) }, worker));
}
