import * as z from "zod";
import type { Instant } from "../../../shared/kernel/time.ts";
import { instantSchema } from "../../../shared/kernel/time.schema.ts";
import { ServiceRefusal } from "../http/service-refusal.ts";
import { invalidExpression, isOneTime, scheduleDefinitionSchema, timingOf } from "./schedule.ts";
import type { Schedule, ScheduleDefinition } from "./schedule.ts";

/** The rules of the Scheduler's API over a map; the time comes in with each call. */
export type ScheduleStore = {
  readonly create: (name: string, definition: ScheduleDefinition, now: Instant) => Schedule;
  readonly update: (name: string, definition: ScheduleDefinition, now: Instant) => Schedule;
  readonly get: (name: string, group?: string) => Schedule;
  readonly remove: (name: string, group?: string) => void;
  readonly addGroup: (name: string) => void;
  /** In no order: there may be thousands. */
  readonly all: () => readonly Schedule[];
  /** Replaces what `seen` was; does nothing when it has changed since. `undefined` takes it away. */
  readonly replace: (seen: Schedule, next: Schedule | undefined) => void;
  readonly clear: () => void;
};

const NAME = /^[0-9a-zA-Z_.-]{1,64}$/;
const DEFAULT_GROUP = "default";

const savedSchema = z.array(
  z.object({
    name: z.string(),
    group: z.string(),
    definition: scheduleDefinitionSchema,
    clientToken: z.string().optional(),
    createdAt: instantSchema,
    modifiedAt: instantSchema,
    nextAt: instantSchema.optional(),
    plannedAt: instantSchema,
    attempts: z.int(),
  }),
);

/** `saved` is what an earlier run wrote down; `onChange` hears of every change. */
export function createScheduleStore(saved: unknown = [], onChange = () => {}): ScheduleStore {
  const schedules = new Map<string, Schedule>();
  const groups = new Set([DEFAULT_GROUP]);
  for (const { clientToken, nextAt, ...rest } of savedSchema.parse(saved)) {
    schedules.set(keyOf(rest.group, rest.name), { ...rest, clientToken, nextAt });
    groups.add(rest.group);
  }

  function set(schedule: Schedule): Schedule {
    schedules.set(keyOf(schedule.group, schedule.name), schedule);
    onChange();
    return schedule;
  }

  function get(name: string, group = DEFAULT_GROUP): Schedule {
    const found = schedules.get(keyOf(group, name));
    if (found === undefined) throw missing(`Schedule ${name}`);
    return found;
  }

  function groupOf({ GroupName: group = DEFAULT_GROUP }: ScheduleDefinition): string {
    if (!groups.has(group)) throw missing(`Schedule group ${group}`);
    return group;
  }

  return {
    get,
    create: (name, definition, now) => {
      if (!NAME.test(name)) throw invalidName(name);
      const group = groupOf(definition);
      const existing = schedules.get(keyOf(group, name));
      if (existing !== undefined) return sameRequest(existing, definition);
      return set(armed({ name, group, createdAt: now }, definition, now));
    },
    update: (name, definition, now) => {
      const { group, createdAt } = get(name, groupOf(definition));
      return set(armed({ name, group, createdAt }, definition, now));
    },
    remove: (name, group) => {
      const found = get(name, group);
      schedules.delete(keyOf(found.group, found.name));
      onChange();
    },
    addGroup: (name) => {
      groups.add(name);
    },
    all: () => [...schedules.values()],
    replace: (seen, next) => {
      const key = keyOf(seen.group, seen.name);
      if (schedules.get(key) !== seen) return;
      if (next === undefined) schedules.delete(key);
      else schedules.set(key, next);
      onChange();
    },
    clear: () => {
      schedules.clear();
      onChange();
    },
  };
}

function armed(
  identity: Pick<Schedule, "name" | "group" | "createdAt">,
  definition: ScheduleDefinition,
  now: Instant,
): Schedule {
  const { ClientToken: clientToken, ...rest } = definition;
  const plannedAt = firstTime(definition, now);
  return {
    ...identity,
    definition: rest,
    clientToken,
    modifiedAt: now,
    nextAt: plannedAt,
    plannedAt,
    attempts: 0,
  };
}

function firstTime(definition: ScheduleDefinition, now: Instant): Instant {
  const timing = timingOf(definition);
  if (timing.kind === "every") return instantSchema.parse(now + timing.milliseconds);
  if (timing.at <= now) throw invalidExpression(definition.ScheduleExpression);
  return timing.at;
}

/** A repeated request with its own token is answered as the first was; another one conflicts. */
function sameRequest(existing: Schedule, { ClientToken: token }: ScheduleDefinition): Schedule {
  if (token !== undefined && token === existing.clientToken) return existing;
  throw new ServiceRefusal(409, "ConflictException", `Schedule ${existing.name} already exists.`);
}

function missing(what: string): ServiceRefusal {
  return new ServiceRefusal(404, "ResourceNotFoundException", `${what} does not exist.`);
}

function invalidName(name: string): ServiceRefusal {
  return new ServiceRefusal(
    400,
    "ValidationException",
    `1 validation error detected: Value '${name}' at 'name' failed to satisfy constraint: ` +
      "Member must satisfy regular expression pattern: ^[0-9a-zA-Z-_.]+$ and have length 1 to 64",
  );
}

function keyOf(group: string, name: string): string {
  return `${group}/${name}`;
}

/** One-time schedules that are still to fire, soonest first. */
export function armedSchedules(store: Pick<ScheduleStore, "all">): readonly ArmedSchedule[] {
  return store
    .all()
    .flatMap((schedule) => (isArmed(schedule) && isOneTime(schedule) ? [schedule] : []))
    .toSorted(soonestFirst);
}

export type ArmedSchedule = Schedule & { readonly nextAt: Instant };

export function isArmed(schedule: Schedule): schedule is ArmedSchedule {
  return schedule.nextAt !== undefined && schedule.definition.State !== "DISABLED";
}

/** As the service lists them. */
export function byGroupAndName(a: Schedule, b: Schedule): number {
  return keyOf(a.group, a.name) < keyOf(b.group, b.name) ? -1 : 1;
}

export function soonestFirst(a: ArmedSchedule, b: ArmedSchedule): number {
  return a.nextAt - b.nextAt || (a.name < b.name ? -1 : 1);
}
