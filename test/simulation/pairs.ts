import { worldOf } from "./cast.ts";
import { watch } from "./invariants.ts";
import { SCENES } from "./pair-scenes.ts";
import type { Command } from "./pair-scenes.ts";
import { settle } from "./settle.ts";
import { withPausesAsTurns } from "./turns.ts";
import type { Fault } from "./turns.ts";
import type { World } from "./world.ts";

/**
 * Two commands of one scene in one order of their calls: the first makes so many, then the second so
 * many, then both go on to their end. At most one call goes wrong.
 */
export type Pair = {
  readonly scene: string;
  readonly first: string;
  readonly second: string;
  /** Calls before the first switch, and between the two. */
  readonly before: number;
  readonly between: number;
  readonly fault?: { readonly call: number; readonly kind: Fault } | undefined;
};

/** More calls than any of them makes. */
const WHOLE = 60;

/** A call that only reads fails as if whoever asked had come later, or not at all. */
const FAULTS: readonly Fault[] = ["after", "crash-after", "conflict"];

/** By the time all has been looked after that two commands leave behind. */
const ROUNDS = 4;

/**
 * Every pair in every order of at most two switches that can matter: the second one's calls are seen by
 * the first only where they write. First without a fault, then with every single one.
 */
export async function* allPairs(): AsyncGenerator<Pair> {
  for (const withFaults of [false, true]) {
    for (const [scene, { commands }] of Object.entries(SCENES)) {
      const writes = await writesIn(scene);
      for (const first of Object.keys(commands)) {
        for (const second of Object.keys(commands)) {
          const of = { scene, first, second };
          const [one = [], other = []] = [writes.get(first), writes.get(second)];
          yield* withFaults ? faulty(of, one, other) : ordered(of, one, other);
        }
      }
    }
  }
}

type Of = Pick<Pair, "scene" | "first" | "second">;

/** Of each call of a command whether it writes. */
type Calls = readonly boolean[];

function* ordered(of: Of, one: Calls, other: Calls): Generator<Pair> {
  for (let before = 0; before <= one.length; before += 1) {
    for (const [call, writes] of other.entries()) {
      if (writes && call + 1 < other.length) yield { ...of, before, between: call + 1 };
    }
    yield { ...of, before, between: WHOLE };
  }
}

/** With a fault the second one runs through: what it leaves half done it does at the fault. */
function* faulty(of: Of, one: Calls, other: Calls): Generator<Pair> {
  for (let before = 0; before <= one.length; before += 1) {
    const inOrder = [...one.slice(0, before), ...other, ...one.slice(before)];
    for (const [call, writes] of inOrder.entries()) {
      if (!writes) continue;
      for (const kind of FAULTS) yield { ...of, before, between: WHOLE, fault: { call, kind } };
    }
  }
}

/** The calls that each command of a scene makes alone. */
async function writesIn(scene: string): Promise<ReadonlyMap<string, Calls>> {
  const known = new Map<string, Calls>();
  for (const [name, command] of Object.entries(SCENES[scene]?.commands ?? {})) {
    const world = worldOf(1);
    const restore = withPausesAsTurns(world.turns);
    const calls: boolean[] = [];
    try {
      await SCENES[scene]?.prepare(world);
      begin(world, "first", command);
      while (calls.length < WHOLE && (await world.turns.takeOf("first"))) calls.push(world.wrote);
    } finally {
      restore();
    }
    known.set(name, calls);
  }
  return known;
}

function begin(world: World, actor: string, command: Command): void {
  world.actor = actor;
  command(world);
  world.actor = undefined;
}

/** What is broken once everything has come to rest after it. */
export async function runPair(pair: Pair): Promise<readonly string[]> {
  const { scene, first, second, before, between, fault } = pair;
  const { prepare, commands } = SCENES[scene] ?? {};
  const [one, other] = [commands?.[first], commands?.[second]];
  if (prepare === undefined || one === undefined || other === undefined) {
    throw new Error("no such pair");
  }
  const world = worldOf(1);
  const restore = withPausesAsTurns(world.turns);
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const verify = watch(world);
    await prepare(world);
    begin(world, "first", one);
    begin(world, "second", other);
    let taken = 0;
    const take = async (actor: string, most: number) => {
      for (let count = 0; count < most; count += 1) {
        const kind = fault?.call === taken ? fault.kind : "none";
        if (!(await world.turns.takeOf(actor, kind))) return;
        taken += 1;
      }
    };
    await take("first", before);
    await take("second", between);
    await take("first", WHOLE);
    await take("second", WHOLE);
    await settle(world, ROUNDS);
    verify();
    return world.violations;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    restore();
  }
}
