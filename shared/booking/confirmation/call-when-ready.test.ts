import { expect, test } from "vitest";
import {
  NOW,
  aCase,
  aCommitment,
  anAppointment,
  northside,
} from "../../../test/fixtures/case-story.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callWhenReady } from "./call-when-ready.ts";

const appointment = anAppointment({ status: "ready" });
const byPhone = { customer: { name: "Rosa", phone: "+12125550123" } };

async function owed(over: Partial<Case>, commitments: Commitment[] = []) {
  const made: Commitment[] = [];
  const write = { label: "x", item: {} };
  const deps = {
    random: { bytes: (count: number) => new Uint8Array(count).fill(7) },
    cases: { record: () => write },
    commitments: {
      create: (commitment: Commitment) => {
        made.push(commitment);
        return write;
      },
      openByOwner: async () => new Map<string, number>(),
    },
  };
  const by = { kind: "staff", id: "luis", name: "Luis Reyes" } as const;
  const ready = { appointment, dealer: northside, by };
  await callWhenReady(deps, { case: aCase(over), commitments }, ready, NOW);
  return made;
}

test("whom no mail reaches is called that it is ready, by name of the visit", async () => {
  expect(await owed(byPhone)).toMatchObject([
    { kind: "callback", ready: true, appointment: appointment.id },
  ]);
});

test("whoever has a mail, or wants to hear nothing, is not", async () => {
  expect(await owed({})).toEqual([]);
  expect(await owed({ ...byPhone, updates: "none" })).toEqual([]);
});

test("one that is owed already serves, in whatever words; another call about it does not", async () => {
  const open = aCommitment({ appointment: appointment.id });
  expect(await owed(byPhone, [{ ...open, what: "As it was said before", ready: true }])).toEqual(
    [],
  );
  expect(await owed(byPhone, [open])).toHaveLength(1);
  expect(await owed(byPhone, [{ ...open, ready: true, status: "kept" }])).toHaveLength(1);
});
