import { expect, test, vi } from "vitest";
import { caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import { changeCommitment } from "../../shared/commitments/change/change-commitment.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { askForCall, brand, dealer, worldOf } from "./cast.ts";
import { watch } from "./invariants.ts";
import { withPausesAsTurns } from "./turns.ts";
import { rest } from "./settle.ts";
import type { World } from "./world.ts";

const TIMES = 1_000;

test("T-18: keep and the step at due at one instant, in both orders: the keep is never lost", async () => {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const ends = { stepFirst: 0, keepAlone: 0 };
  try {
    for (let seed = 1; seed <= TIMES; seed += 1) {
      const { violations, stepped } = await race(seed);
      expect(violations, `seed ${seed}`).toEqual([]);
      ends[stepped ? "stepFirst" : "keepAlone"] += 1;
    }
  } finally {
    out.mockRestore();
  }
  // Both may win, or the race was none.
  expect(Math.min(ends.stepFirst, ends.keepAlone)).toBeGreaterThan(TIMES / 20);
}, 120_000);

async function race(seed: number): Promise<{ violations: readonly string[]; stepped: boolean }> {
  const world = worldOf(seed);
  const restore = withPausesAsTurns(world.turns);
  try {
    const verify = watch(world);
    // Too soon for a reminder; what comes before the step at due is a look ahead.
    askForCall(world, { within: "PT30M" });
    await rest(world);
    await untilDue(world);
    const start = [() => world.fireDue(), () => logAsReached(world)];
    for (const one of seed % 2 === 0 ? start : start.toReversed()) {
      one();
      await world.turns.take(world.chance.below(8));
    }
    await world.turns.take(200);
    await rest(world);
    verify();
    return { violations: [...world.violations, ...audit(world)], stepped: stepped(world) };
  } finally {
    restore();
  }
}

async function untilDue(world: World): Promise<void> {
  for (;;) {
    const [timer] = world.scheduler.armed.values();
    const [promise] = world.commitments();
    if (timer === undefined || promise === undefined) throw new Error("nothing was promised");
    world.advance(timer.at - world.now);
    if (timer.at >= promise.dueAt) return;
    world.fireDue();
    await rest(world);
  }
}

function logAsReached(world: World): void {
  const [promise] = world.commitments();
  if (promise === undefined) throw new Error("nothing was promised");
  const { reference, id } = promise;
  world.request(async (deps, now) => {
    const desk = await caseForStaffOrHost(
      { ...deps, clock: { now: () => now } },
      "ana@bath.example",
      reference,
    );
    if (!desk.ok) throw new Error(desk.failure.code);
    const by = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
    const request = { story: desk.value.story, dealer, brand, by, id, now };
    const done = await changeCommitment(deps, request, keep({ outcome: "reached" }));
    if (!done.ok) throw new Error(done.failure.code);
    world.succeeded(done.value);
  });
}

function stepped(world: World): boolean {
  return world
    .events()
    .some((event) => event.type === "commitment.step-fired" && event.level === 1);
}

/** One story: each change once, in one order, and the last of them is the keep. */
function* audit(world: World): Generator<string> {
  const [promise] = world.commitments();
  if (promise?.status !== "kept") yield "the keep was lost";
  const told = world
    .events()
    .flatMap((event) => ("commitment" in event ? [event] : []))
    .toSorted((left, right) => left.commitment.revision - right.commitment.revision);
  if (new Set(told.map(({ commitment }) => commitment.revision)).size < told.length) {
    yield "two changes claim one place in the story";
  }
  if (told.filter(({ type }) => type === "commitment.kept").length !== 1) yield "kept not once";
  if (told.at(-1)?.type !== "commitment.kept") yield "something followed the keep";
}
