import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { createCalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { book } from "../../shared/booking/change/book.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { createRecentDealers } from "../../shared/directory/store/recent-dealers.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import { settlePlan } from "../../shared/planning/settle-plan.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { Actor } from "../../shared/story/parts/actor.schema.ts";
import type { Customer } from "../../shared/story/parts/case.schema.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { dealerDocument } from "../../test/scenarios/harness/dealers.ts";
import { audit } from "./audit.ts";
import { OpsRefusal } from "./refusal.ts";

const at = (text: string) => instantTextSchema.parse(text);

const LUIS = { kind: "staff", id: "luis", name: "Luis Reyes" } as const;

describe("the audit of a stage", () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    const directory = createDirectoryStore(database.tables, systemRandom);
    const document = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
    await directory.putDealer(document, undefined, at("2026-05-01T09:00:00+01:00"));
  });
  afterAll(async () => database[Symbol.asyncDispose]());

  it("counts what agrees, and names what does not by its case and id", async () => {
    // No mail was ever written here, and nothing is owed to who was told on the phone.
    await visit({ name: "Owen Lee", phone: "+442079460111" }, "2026-05-06T10:00:00+01:00", LUIS);
    const agreed = await run();
    expect(agreed).toEqual({
      printed: [],
      said: ["Stage test: 1 cases, 0 promises, 1 visits, 0 findings."],
      refusal: undefined,
    });

    const forgotten = { name: "Ada Byron", email: "ada@example.com" };
    const reference = await visit(forgotten, "2026-05-06T14:00:00+01:00");
    const { printed, said, refusal } = await run();
    expect(printed).toEqual([
      expect.stringMatching(
        new RegExp(`^${reference} \\S+ appointment.booked did not write appointment-booked$`),
      ),
    ]);
    expect(said).toEqual(["Stage test: 2 cases, 0 promises, 2 visits, 1 findings."]);
    expect(refusal).toBeInstanceOf(OpsRefusal);
  });

  it("judges nothing by a document that came later, and says so, until it has the one before", async () => {
    const directory = createDirectoryStore(database.tables, systemRandom);
    const seen = await directory.dealer("bath");
    if (seen === undefined) throw new Error("the dealer is gone");
    const [drive, ...others] = seen.document.services;
    if (drive === undefined) throw new Error("the dealer offers nothing");
    const services = [{ ...drive, reminders: ["P3D"] }, ...others];
    const since = at("2026-05-06T09:00:00+01:00");
    await directory.putDealer({ ...seen.document, services }, seen, since);
    const { said, printed } = await run();
    expect(printed).toHaveLength(1);
    expect(said).toEqual([
      "Stage test: 2 cases, 0 promises, 2 visits, 1 findings.",
      expect.stringMatching(/^2 events are from before what is known of their dealers' documents/),
    ]);

    const file = path.join(await mkdtemp(path.join(tmpdir(), "kept-audit-")), "before.json");
    await writeFile(file, JSON.stringify(seen.document));
    const known = await run(file);
    expect(known.said).toEqual(["Stage test: 2 cases, 0 promises, 2 visits, 1 findings."]);
  });

  async function run(...parameters: string[]) {
    const printed: string[] = [];
    const said: string[] = [];
    const refusal = await audit
      .run({
        parameters,
        go: false,
        stage: async () => ({ name: "test", tables: database.tables, schedules: {} as never }),
        print: (text) => printed.push(text),
        say: (line) => said.push(line),
      })
      .catch((error: unknown) => error);
    return { printed, said, refusal };
  }

  async function visit(
    customer: Customer,
    start: string,
    by: Actor = { kind: "customer" },
  ): Promise<string> {
    const { tables } = database;
    const directory = createDirectoryStore(tables, systemRandom);
    const booked = await book(
      {
        directory,
        recentDealers: createRecentDealers(directory),
        cases: createCaseStore(tables),
        appointments: createAppointmentStore(tables),
        calendar: createCalendarStore(tables),
        commitments: createCommitmentStore(tables),
        commit: createCommit(tables, systemRandom),
        random: systemRandom,
      },
      {
        dealer: "bath",
        service: "test-drive",
        start: at(start),
        options: { model: "500e" },
        location: { kind: "dealer" },
        for: { kind: "new-case", person: { customer }, updates: "important", salesContact: false },
        by,
        toldOnThePhone: by.kind === "staff",
      },
      at("2026-05-05T10:00:00+01:00"),
    );
    if (!booked.ok) throw new Error(JSON.stringify(booked.failure));
    const { reference } = booked.value.case;
    const cases = createCaseStore(tables);
    const present = await cases.now(reference);
    if (present === undefined) throw new Error("the case is gone");
    // Of relay's work what the audit looks at beside the mails.
    await settlePlan({ cases }, present, systemClock.now());
    return reference;
  }
});
