import { expect, test } from "vitest";
import { LOST } from "../platform/raced.ts";
import { MINUTE, instant, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { align } from "./align.ts";
import { arm } from "./arm.ts";
import { fire } from "./fire.ts";
import { sweepTimers } from "./sweep-timers.ts";
import type { TimerKind } from "./timer-kind.ts";

const NOW = instant(Date.parse("2027-05-10T09:00:00Z"));
const ID = "egg_1";

type Egg = {
  readonly id: string;
  readonly reference: string;
  readonly generation: number;
  readonly at: Instant | undefined;
};

/** A kind of timer that boils eggs, and all that its machine does in its order. */
function kitchen(egg: Partial<Egg> = {}, troubles: (typeof LOST | Error)[] = []) {
  let present: Egg = { id: ID, reference: "7KZ3MQ2W4D", generation: 2, at: NOW, ...egg };
  const did: string[] = [];
  const kind: TimerKind<Egg, unknown> = {
    kind: "egg",
    about: (mail) => ({ mail }),
    name: (id, generation) => `${id}/${generation}`,
    work: "event",
    at: ({ at }) => at,
    find: async (_deps, { id }) => (id.startsWith("egg") ? { ...present, id } : undefined),
    fire: async (_deps, seen) => {
      const trouble = troubles.shift();
      if (trouble instanceof Error) throw trouble;
      if (trouble === LOST) {
        did.push("lost");
        return LOST;
      }
      did.push(`boiled ${seen.id}`);
      return "taken";
    },
    postpone: async (_deps, seen) => {
      present = { ...seen, generation: seen.generation + 1 };
      return { untold: present };
    },
  };
  const deps = {
    schedules: {
      arm: async ({ name }: { readonly name: string }) => void did.push(`armed ${name}`),
      disarm: async (name: string) => void did.push(`disarmed ${name}`),
    },
  };
  return { kind, deps, did, egg: present };
}

const timer = (generation: number) => ({ reference: "7KZ3MQ2W4D", id: ID, generation });

test("what is armed carries ids and numbers under the name of its generation", async () => {
  const { kind, egg } = kitchen();
  const armed: unknown[] = [];
  await arm({ arm: async (schedule) => void armed.push(schedule) }, kind, egg, NOW);
  const payload = { version: 1, kind: "egg", reference: egg.reference, mail: ID, generation: 2 };
  expect(armed).toEqual([{ name: "egg_1/2", payload, at: NOW }]);
});

test("the timer of a thing is armed before the one that it replaces goes, so there is always one", async () => {
  const { kind, deps, did, egg } = kitchen({ at: plus(NOW, MINUTE) });
  await align(deps, kind, egg, 2, NOW);
  expect(did).toEqual(["armed egg_1/2", "disarmed egg_1/1"]);
});

test("a thing with nothing left to do has its last timer taken away, and a new one none", async () => {
  const over = kitchen({ at: undefined });
  await align(over.deps, over.kind, over.egg, 2, NOW);
  expect(over.did).toEqual(["disarmed egg_1/1"]);
  const first = kitchen({ at: plus(NOW, MINUTE), generation: 1 });
  await align(first.deps, first.kind, first.egg, 1, NOW);
  expect(first.did).toEqual(["armed egg_1/1"]);
});

test("what has passed when its event is relayed is done at once", async () => {
  const { kind, deps, did, egg } = kitchen();
  await align(deps, kind, egg, 2, NOW);
  expect(did).toEqual(["boiled egg_1", "disarmed egg_1/1"]);
});

test("only a timer of the present generation acts, and none of what is over or unknown", async () => {
  const { kind, deps, did } = kitchen();
  expect(await fire(deps, kind, timer(1), NOW)).toBe("outdated");
  expect(await fire(deps, kind, timer(3), NOW)).toBe("outdated");
  expect(await fire(deps, kind, { ...timer(2), id: "none" }, NOW)).toBe("outdated");
  const over = kitchen({ at: undefined });
  expect(await fire(over.deps, over.kind, timer(2), NOW)).toBe("outdated");
  expect([...did, ...over.did]).toEqual([]);
  expect(await fire(deps, kind, timer(2), NOW)).toBe("fired");
  expect(did).toEqual(["boiled egg_1"]);
});

test("a timer that comes early is armed again under another name", async () => {
  const { kind, deps, did } = kitchen();
  expect(await fire(deps, kind, timer(2), plus(NOW, -1))).toBe("early");
  expect(did).toEqual(["armed egg_1/3"]);
});

test("who loses a race looks again, a few times over", async () => {
  const twice = kitchen({}, [LOST, LOST]);
  expect(await fire(twice.deps, twice.kind, timer(2), NOW)).toBe("fired");
  expect(twice.did).toEqual(["lost", "lost", "boiled egg_1"]);
  const always = kitchen({}, Array(8).fill(LOST));
  await expect(fire(always.deps, always.kind, timer(2), NOW)).rejects.toThrow("keeps changing");
});

test("sweep does what is two minutes late, each apart, and fails when one of them failed", async () => {
  const { kind, deps, did } = kitchen({}, [new Error("broken egg")]);
  const late = { kind: "event", reference: "7KZ3MQ2W4D", generation: 2 } as const;
  const work = [
    { ...late, id: "egg_1", at: NOW },
    { ...late, id: "egg_2", at: NOW },
    { ...late, id: "egg_3", at: plus(NOW, 1) },
    { ...late, id: "egg_4", at: NOW, kind: "mail" },
  ] as const;
  await expect(sweepTimers(deps, kind, work, plus(NOW, 2 * MINUTE))).rejects.toThrow("1 of 2");
  expect(did).toEqual(["boiled egg_2"]);
});
