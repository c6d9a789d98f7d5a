import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { expect, test } from "vitest";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { caseForStaff } from "../../shared/case/access/staff-case.ts";
import { acknowledge } from "../../shared/commitments/change/acknowledge.ts";
import { align } from "../../shared/timers/align.ts";
import { changeCommitment } from "../../shared/commitments/change/change-commitment.ts";
import type { Decide } from "../../shared/commitments/change/change-commitment.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { dispute } from "../../shared/commitments/change/dispute.ts";
import { escalate } from "../../shared/commitments/change/escalate.ts";
import { fire } from "../../shared/timers/fire.ts";
import { commitmentTimer } from "../../shared/timers/kinds.ts";
import { handOff } from "../../shared/commitments/handoff/hand-off.ts";
import { isLastOfChange } from "../../shared/relay/last-of-change.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { logAttempt } from "../../shared/commitments/change/log-attempt.ts";
import { move } from "../../shared/commitments/change/move.ts";
import {
  callbackInputSchema,
  requestCallback,
} from "../../shared/commitments/make/request-callback.ts";
import { withdraw } from "../../shared/commitments/change/withdraw.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { instant } from "../../shared/kernel/time.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { createSchedules } from "../../shared/platform/scheduler/schedules.ts";
import { brand, dealer } from "./cast.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createMemoryTables, nameOf } from "./memory-tables.ts";

const NOW = instant(Date.parse("2027-05-10T09:00:00+01:00"));

/** What one change costs, from the press to its armed timer; every mail apart. */
async function costOf(change: (at: Scene) => Promise<void>): Promise<Record<string, number>> {
  const calls: string[] = [];
  const { tables } = createMemoryTables(async (command, run) => {
    calls.push(nameOf(command.constructor));
    return run(command);
  });
  const scheduler = {
    send: async ({ constructor }: { constructor: { name: string } }) => {
      calls.push(nameOf(constructor));
      return {};
    },
  };
  const directory = createDirectoryStore(tables, systemRandom);
  await directory.putBrand(brand, undefined);
  await directory.putDealer(dealer, undefined);
  const cases = createCaseStore(tables);
  const commitments = createCommitmentStore(tables);
  const schedules = createSchedules({
    client: scheduler as never,
    group: "kept",
    targetArn: "",
    roleArn: "",
    deadLetterArn: "",
  });
  const commit = createCommit(tables, systemRandom);
  const appointments = createAppointmentStore(tables);
  const stores = { cases, commitments, appointments, directory };
  const deps = { commit, random: systemRandom, ...stores, schedules };
  const customer = { name: "Rosa", email: "rosa@example.com", phone: "+442079460123" };
  const input = callbackInputSchema.parse({ dealer: "bath", topic: "My car", customer });
  const recentDealers = async () => dealer;
  const made = await requestCallback({ ...deps, recentDealers }, input, NOW);
  if (!made.ok) throw new Error(made.failure.code);
  const { reference, id } = made.value.commitment;
  const relay = async (seen: number) => {
    const present = await commitments.one(reference, id);
    const story = await cases.story(reference);
    for (const event of story!.events) {
      if (!("commitment" in event) || event.commitment.revision <= seen) continue;
      if (!isLastOfChange(event, story!.events)) continue;
      await align(deps, commitmentTimer, present!, event.commitment.generation, NOW);
    }
  };
  const decided = async (decide: Decide, by: "staff" | "customer" = "staff") => {
    const desk = await caseForStaff(
      { ...deps, clock: { now: () => NOW } },
      "ana@bath.example",
      reference,
    );
    if (!desk.ok) throw new Error(desk.failure.code);
    const { story } = desk.value;
    const actor = by === "staff" ? ({ kind: by, id: "ana", name: "Ana" } as const) : { kind: by };
    const done = await changeCommitment(
      deps,
      { story, dealer, brand, by: actor, id, now: NOW },
      decide,
    );
    if (!done.ok) throw new Error(done.failure.code);
  };
  const stepped = async () => {
    const { generation, nextAction } = made.value.commitment;
    await fire(deps, commitmentTimer, { reference, id, generation }, nextAction!.at);
  };
  const scene = { decided, stepped };
  const before = await commitments.one(reference, id);
  await scenePrepared(change, scene);
  const from = (await commitments.one(reference, id))!.revision;
  calls.length = 0;
  await change(scene);
  await relay(from);
  expect(before?.revision).toBe(1);
  const count = (name: string) => calls.filter((call) => call === name).length;
  return {
    transactions: count("TransactWrite"),
    schedulerCalls: count("CreateSchedule") + count("DeleteSchedule"),
  };
}

type Scene = {
  readonly decided: (decide: Decide, by?: "staff" | "customer") => Promise<void>;
  readonly stepped: () => Promise<void>;
};

/** A dispute needs something to deny. */
async function scenePrepared(change: unknown, { decided }: Scene): Promise<void> {
  if (change === DISPUTE) await decided(keep({ outcome: "reached" }));
}

const DISPUTE = ({ decided }: Scene) => decided(dispute({}), "customer");

test.each<[string, (scene: Scene) => Promise<void>]>([
  ["a step of the ladder", ({ stepped }) => stepped()],
  ["an attempt", ({ decided }) => decided(logAttempt({ channel: "phone", outcome: "busy" }))],
  [
    "an attempt with a better time",
    ({ decided }) =>
      decided(logAttempt({ channel: "phone", outcome: "bad-time", due: { by: "tomorrow" } })),
  ],
  ["“I have it”", ({ decided }) => decided(acknowledge)],
  [
    "a move",
    ({ decided }) =>
      decided(move({ due: { by: "tomorrow" }, reason: "Later", agreedWithCustomer: true })),
  ],
  ["“escalate now”", ({ decided }) => decided(escalate({ level: null }))],
  [
    "an offer",
    ({ decided }) => {
      const story = { case: { department: "sales", salesContact: false }, events: [] } as never;
      const context = { story, offers: 0, other: undefined, staff: { role: "advisor" } } as const;
      return decided(handOff({ to: { staff: "maya" }, note: "?" }, context));
    },
  ],
  ["a keep", ({ decided }) => decided(keep({ outcome: "reached" }))],
  ["a withdrawal", ({ decided }) => decided(withdraw({ reason: "Enough" }))],
  ["a dispute", DISPUTE],
])("%s costs one transaction and two calls to the Scheduler at most", async (_name, change) => {
  const cost = await costOf(change);
  expect(cost["transactions"]).toBe(1);
  expect(cost["schedulerCalls"]).toBeLessThanOrEqual(2);
});
