import { worldOf } from "./cast.ts";
import { ELSEWHERE, seesOf } from "./footprint.ts";
import type { Call } from "./footprint.ts";
import { watch } from "./invariants.ts";
import { SCENES } from "./pair-scenes.ts";
import type { Command } from "./at-case.ts";
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

/** What two commands asked for, in their order. */
type Calls = readonly Call[];

/** More calls than any of them makes. */
const WHOLE = 150;

/** By the time all has been looked after that two commands leave behind. */
const ROUNDS = 4;

/**
 * Every two commands in every order of at most two switches that can matter: into the first, through the
 * second, back into the first. That is all there are of them, since both may be the first: where the
 * second runs before any call of the first, it is the other way round the last of those orders. One more
 * switch is taken where the second is left half done, after each of its writes but the last.
 */
export async function* allPairs(only?: string): AsyncGenerator<Pair> {
  for (const scene of Object.keys(SCENES)) {
    if (only !== undefined && only !== scene) continue;
    const calls = [...(await callsIn(scene))];
    for (const [first, one] of calls) {
      for (const [second, other] of calls) yield* ordersOf({ scene, first, second }, one, other);
    }
  }
}

function* ordersOf(
  commands: Pick<Pair, "scene" | "first" | "second">,
  one: Calls,
  other: Calls,
): Generator<Pair> {
  for (const before of switches(one, other)) {
    const of = { ...commands, before };
    for (const between of before < one.length ? halves(other) : []) yield { ...of, between };
    yield { ...of, between: WHOLE };
  }
}

/**
 * After how many calls the second may come in. While the first has only read, the second does what it does
 * alone; so a read of what the second does not write is the same before it and after it, and of such
 * orders the last stands for all. Where there is nothing else before it, the order the other way round
 * does: the second as a whole, and then the first.
 */
function switches(one: Calls, other: Calls): number[] {
  const isFree = (call: Call | undefined) => call?.kind === "read" && !seesOf(call, other);
  const firstWrite = one.findIndex(({ kind }) => kind !== "read");
  const reads = firstWrite === -1 ? one.length : firstWrite;
  const writes = other.some(({ kind }) => kind !== "read");
  const free = writes ? one.slice(0, reads).findIndex((call) => !isFree(call)) : 0;
  const from = free === -1 ? reads : free;
  return [...one.keys()].flatMap((at) => {
    const isSame = at + 1 < reads && isFree(one[at + 1]);
    return isSame || at < from ? [] : [at + 1];
  });
}

function halves(calls: Calls): number[] {
  return calls.slice(0, -1).flatMap(({ kind }, at) => (kind === "read" ? [] : [at + 1]));
}

/**
 * The same with each single fault there may be in it: in each of the calls it made that change something.
 * A call that only reads, and one that a crash prevents, fail as if whoever asked had come later or had
 * crashed after what they wrote before. Others than transactions meet no conflict.
 */
export function* faultsIn(pair: Pair, calls: Calls): Generator<Pair> {
  // What the second one leaves half done it does at the fault.
  if (pair.between !== WHOLE) return;
  for (const [call, { kind: was }] of calls.entries()) {
    for (const kind of FAULTS[was]) yield { ...pair, fault: { call, kind } };
  }
}

const FAULTS: Readonly<Record<Call["kind"], readonly Fault[]>> = {
  read: [],
  write: ["before", "after", "throttle", "crash-after"],
  transaction: ["before", "after", "throttle", "conflict", "crash-after"],
};

/** The calls that each command of a scene makes alone. */
async function callsIn(scene: string): Promise<ReadonlyMap<string, Calls>> {
  const known = new Map<string, Calls>();
  for (const [name, command] of Object.entries(SCENES[scene]?.commands ?? {})) {
    const calls = await inWorld(await worldIn(scene), async (world) => {
      begin(world, "first", command);
      return await take(world, "first", WHOLE);
    });
    known.set(name, calls);
  }
  return known;
}

const prepared = new Map<string, World>();

/** Each scene is prepared once. */
async function worldIn(scene: string): Promise<World> {
  const world = worldOf(1);
  const known = prepared.get(scene);
  if (known === undefined) await inWorld(world, async () => await SCENES[scene]?.prepare(world));
  prepared.set(scene, known ?? world);
  const next = worldOf(1);
  next.goOnFrom(known ?? world);
  return next;
}

function begin(world: World, actor: string, command: Command): void {
  world.actor = actor;
  command(world);
  world.actor = undefined;
}

/** So many calls of one actor at the most; the one at `fault` goes wrong. */
async function take(
  world: World,
  actor: string,
  most: number,
  fault?: { readonly at: number; readonly kind: Fault },
): Promise<Calls> {
  const calls: Call[] = [];
  while (calls.length < most) {
    world.called = ELSEWHERE;
    const kind = fault?.at === calls.length ? fault.kind : "none";
    if (!(await world.turns.takeOf(actor, kind))) break;
    calls.push(world.called);
  }
  return calls;
}

export type Outcome = {
  /** What is broken once everything has come to rest after it. */
  readonly violations: readonly string[];
  readonly calls: Calls;
};

export async function runPair(pair: Pair): Promise<Outcome> {
  const { scene, first, second, before, between, fault } = pair;
  const { commands } = SCENES[scene] ?? {};
  const [one, other] = [commands?.[first], commands?.[second]];
  if (one === undefined || other === undefined) throw new Error("no such pair");
  return await inWorld(await worldIn(scene), async (world) => {
    const verify = watch(world);
    begin(world, "first", one);
    begin(world, "second", other);
    const calls: Call[] = [];
    for (const [actor, most] of [
      ["first", before],
      ["second", between],
      ["first", WHOLE],
      ["second", WHOLE],
    ] as const) {
      const at = fault === undefined ? undefined : { ...fault, at: fault.call - calls.length };
      calls.push(...(await take(world, actor, most, at)));
    }
    await settle(world, ROUNDS);
    verify();
    return { violations: world.violations, calls };
  });
}

async function inWorld<Answer>(world: World, act: (world: World) => Promise<Answer>) {
  const restore = withPausesAsTurns(world.turns);
  // Services refuse by the thousand here, and nobody reads where.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return await act(world);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    restore();
  }
}
