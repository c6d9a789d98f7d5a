import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aCase, aCommitment, anAppointment, NOW } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import { createAppointmentStore } from "../booking/appointment/appointment.store.ts";
import { createCommitmentStore } from "../commitments/promise/commitment.store.ts";
import { newReference } from "../kernel/ids.ts";
import { systemRandom } from "../kernel/random.ts";
import { DAY, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { queryWork } from "../platform/dynamodb/query-work.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { createCaseStore } from "../story/case.store.ts";
import type { Case } from "../story/parts/case.schema.ts";
import { settlePlan, settlePlans } from "./settle-plan.ts";

describe("what lists the cases in which nothing is planned", () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  let cases: ReturnType<typeof createCaseStore>;
  beforeAll(async () => {
    database = await openTestDatabase();
    cases = createCaseStore(database.tables);
  });
  afterAll(async () => database[Symbol.asyncDispose]());

  const write = async (writes: readonly Write[]) => {
    const { ok } = await createCommit(database.tables, systemRandom)(writes);
    expect(ok).toBe(true);
  };
  const opened = async (dealer: string, openedAt = NOW, listed = true): Promise<Case> => {
    const matter = aCase({ reference: newReference(systemRandom), dealer, openedAt });
    await write([...cases.open(matter), ...(listed ? [cases.unplanned(matter)] : [])]);
    return matter;
  };
  const listedAt = async (dealer: string) =>
    (await cases.unplannedAt({ dealer, limit: 10 })).references;
  const settle = async ({ reference }: Case, now = NOW) => {
    const seen = await cases.now(reference);
    await settlePlan({ cases }, seen!, now);
  };

  test("NEXT-4: in pages, first what has been so for longest, of one dealer", async () => {
    const [late, early, middle] = [
      await opened("hull", plus(NOW, 2 * DAY)),
      await opened("hull"),
      await opened("hull", plus(NOW, DAY)),
    ];
    await opened("hove");
    const references = [early, middle, late].map(({ reference }) => reference);
    expect(await listedAt("hull")).toEqual(references);
    const first = await cases.unplannedAt({ dealer: "hull", limit: 2 });
    expect(first.references).toEqual(references.slice(0, 2));
    const rest = await cases.unplannedAt({ dealer: "hull", limit: 2, after: first.next });
    expect(rest.references).toEqual(references.slice(2));
  });

  test("NEXT-4: it agrees with the case after each event, and again when it is looked at twice", async () => {
    const commitments = createCommitmentStore(database.tables);
    const matter = await opened("leeds", NOW, false);
    const { reference } = matter;
    expect(await listedAt("leeds")).toEqual([]);
    await settle(matter);
    expect(await listedAt("leeds")).toEqual([reference]);
    const promise = aCommitment({ id: `cmt_${reference}`, reference, dealer: "leeds" });
    await write([commitments.create(promise)]);
    await settle(matter);
    await settle(matter);
    expect(await listedAt("leeds")).toEqual([]);
    expect((await cases.now(reference))?.plan).toBeUndefined();
  });

  test("NEXT-4: a look from before a promise was made does not list the case for good", async () => {
    const commitments = createCommitmentStore(database.tables);
    const matter = await opened("derby", NOW, false);
    const { reference } = matter;
    const stale = await cases.now(reference);
    await write([commitments.create(aCommitment({ id: `cmt_${reference}`, reference }))]);
    await settle(matter);
    await settlePlan({ cases }, stale!, NOW);
    expect(await listedAt("derby")).toEqual([]);
  });

  test("NEXT-3: a visit ahead comes up in the work when it is over, and is listed then", async () => {
    const appointments = createAppointmentStore(database.tables);
    const matter = await opened("york", NOW, false);
    const { reference } = matter;
    const visit = anAppointment({ id: `apt_${reference}`, reference, dealer: "york" });
    await write([appointments.add(visit, "Europe/London")]);
    await settle(matter);
    expect(await listedAt("york")).toEqual([]);
    const workAt = async (now: Instant) =>
      (await queryWork(database.tables, now)).filter((one) => one.reference === reference);
    const isPlan = ({ kind }: { readonly kind: string }) => kind === "plan";
    expect((await workAt(visit.end)).filter(isPlan)).toEqual([]);
    const later = plus(visit.end, DAY);
    const due = await workAt(later);
    expect(due.filter(isPlan)).toHaveLength(1);
    await settlePlans({ cases })(due, later);
    expect(await listedAt("york")).toEqual([reference]);
    expect((await workAt(later)).filter(isPlan)).toEqual([]);
  });
});
