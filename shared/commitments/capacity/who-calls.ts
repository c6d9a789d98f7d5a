import type { Dealer, Staff } from "../../directory/document/dealer.schema.ts";
import { HOUR, MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, startOfDay } from "../../kernel/zone.ts";
import { reach } from "../ladder/reach.ts";
import { beginOf, endOf } from "./call-hours.ts";
import type { CallHour } from "./call-hours.ts";

/** Somebody who is there in an hour, and the calls they make in one; endless where nobody said. */
export type Caller = { readonly id: string; readonly name: string; readonly perHour: number };

/** With who makes calls in it. */
export type StaffedHour = CallHour & { readonly callers: readonly Caller[] };

type Desk = { readonly dealer: Dealer; readonly department: string };

/** Whether promises of calls are counted there: somebody said how many its people make. */
export function isCounted({ dealer, department }: Desk): boolean {
  const own = dealer.departments.find(({ id }) => id === department);
  if (own === undefined) return false;
  const people = [...advisorsOf({ dealer, department }), ...managerOf({ dealer, department })];
  return own.callsPerHour !== undefined || people.some((one) => one.callsPerHour !== undefined);
}

/**
 * Who makes its calls in that hour: its advisors who are there, and whoever stands in for one. On a day
 * without any of them its manager does, or who stands in there.
 */
export function callersIn(desk: Desk, hour: CallHour): readonly Caller[] {
  const ofDealer =
    found.get(desk.dealer) ?? new Map<string, WeakMap<CallHour, readonly Caller[]>>();
  found.set(desk.dealer, ofDealer);
  const ofTeam = ofDealer.get(desk.department) ?? new WeakMap<CallHour, readonly Caller[]>();
  ofDealer.set(desk.department, ofTeam);
  const callers = ofTeam.get(hour) ?? lookFor(desk, hour);
  ofTeam.set(hour, callers);
  return callers;
}

/** By document and department, since each listing asks for the same hours again. */
const found = new WeakMap<Dealer, Map<string, WeakMap<CallHour, readonly Caller[]>>>();

function lookFor(desk: Desk, hour: CallHour): Caller[] {
  const advisors = advisorsOf(desk);
  const there = presentOf(advisors, desk, hour);
  if (there.length > 0 || isAnyThere(advisors, desk, hour)) return there;
  return presentOf(managerOf(desk), desk, hour);
}

/** How many calls somebody of the dealer makes in that hour, whatever they belong to; 0 while away. */
export function paceOf(id: string, desk: Desk, hour: StaffedHour): number {
  const { dealer, department } = desk;
  const caller = hour.callers.find((one) => one.id === id);
  if (caller !== undefined) return caller.perHour;
  const member = dealer.staff.find((one) => one.id === id);
  const isThere = momentsOf(hour).every((at) => reachedAt(id, desk, at) !== undefined);
  return member === undefined || !isThere ? 0 : perHourOf(member, { dealer, department });
}

/** Who makes that person's calls in that hour: themselves, or whoever stands in all of it; undefined when nobody does. */
export function callerFor(id: string, desk: Desk, hour: CallHour): Caller | undefined {
  const owner = desk.dealer.staff.filter((member) => member.id === id);
  const [caller, ...others] = presentOf(owner, desk, hour);
  return others.length === 0 ? caller : undefined;
}

function advisorsOf({ dealer, department }: Desk): Staff[] {
  return dealer.staff.filter(
    ({ role, departments }) => role === "advisor" && departments.includes(department),
  );
}

function managerOf({ dealer, department }: Desk): Staff[] {
  const id = dealer.departments.find((one) => one.id === department)?.manager;
  return dealer.staff.filter((member) => member.id === id);
}

/** All of that hour, themselves or somebody who stands in. Whoever stands in for two has one pair of hands. */
function presentOf(people: readonly Staff[], desk: Desk, hour: CallHour): Caller[] {
  const moments = momentsOf(hour);
  const there = new Set(
    people.flatMap(({ id }) => {
      const [first, ...others] = moments.map((at) => reachedAt(id, desk, at));
      return first !== undefined && others.every((one) => one !== undefined) ? [first] : [];
    }),
  );
  return desk.dealer.staff
    .filter(({ id }) => there.has(id))
    .map((member) => ({ id: member.id, name: member.name, perHour: perHourOf(member, desk) }));
}

function reachedAt(id: string, { dealer }: Desk, at: Instant): string | undefined {
  return reach(id, { dealer, brand: undefined, at })[0]?.id;
}

/** Absences begin and end at quarters; whoever is away for a part of an hour is not counted on for it. */
const QUARTER = 15 * MINUTE;

function momentsOf(hour: CallHour): Instant[] {
  const moments: Instant[] = [];
  for (let at = beginOf(hour); at < endOf(hour); at = plus(at, QUARTER)) moments.push(at);
  return [...moments, instant(endOf(hour) - 1)];
}

/** At any full hour of that day. */
function isAnyThere(people: readonly Staff[], desk: Desk, { date }: CallHour): boolean {
  const { timeZone } = desk.dealer;
  const end = startOfDay(timeZone, addDays(date, 1));
  for (let at = startOfDay(timeZone, date); at < end; at = plus(at, HOUR)) {
    if (people.some(({ id }) => reachedAt(id, desk, at) !== undefined)) return true;
  }
  return false;
}

function perHourOf({ callsPerHour }: Staff, { dealer, department }: Desk): number {
  const own = dealer.departments.find(({ id }) => id === department);
  return callsPerHour ?? own?.callsPerHour ?? Number.POSITIVE_INFINITY;
}
