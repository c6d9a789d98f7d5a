import { cancel } from "../../shared/booking/change/cancel.ts";
import { acceptOffer } from "../../shared/booking/change/accept-offer.ts";
import { endOffer } from "../../shared/booking/change/end-offer.ts";
import { joinWaiting } from "../../shared/booking/change/join-waiting.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import type { Waiting } from "../../shared/story/parts/waiting.schema.ts";
import { endWish, takeWish, wishOrChange } from "./wishes.ts";
import type { World } from "./world.ts";

const CUSTOMER = { kind: "customer" } as const;

/**
 * A customer with a visit wants an earlier time, one without wants any, somebody gives one up for which another
 * waits, or who is offered it answers.
 */
export function waitOrAnswer(world: World): void {
  const { chance } = world;
  const offers = world.waiting().filter(({ offer }) => offer !== undefined);
  if (offers.length > 0 && chance.happens(0.85)) return answer(world, chance.pick(offers));
  const wanted = wantedTimes(world);
  if (wanted.length > 0 && chance.happens(0.7)) return giveUp(world, chance.pick(wanted));
  const booked = world.appointments();
  if (booked.length === 0 || chance.happens(0.4)) return wishOrChange(world);
  const { reference, id: appointment } = chance.pick(booked);
  world.request(async (deps, now) => {
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    const all = { ...deps, recentDealers: async () => world.dealer };
    return joinWaiting(all, { story, appointment, by: CUSTOMER }, now);
  });
}

/** Visits before those of people who wait for an earlier one. */
function wantedTimes(world: World): Appointment[] {
  const visits = world.appointments();
  const waiting = world.waiting().filter(({ status }) => status === "waiting");
  const latest = Math.max(
    ...visits.flatMap(({ id, start }) => (waiting.some((one) => one.id === id) ? [start] : [])),
    ...waiting.flatMap(({ wish, before }) => (wish === undefined ? [] : (before ?? []))),
  );
  return visits.filter(({ status, start }) => status !== "cancelled" && start < latest);
}

function giveUp(world: World, { reference, id: appointment }: Appointment): void {
  world.request(async (deps, now) => {
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    const all = { ...deps, recentDealers: async () => world.dealer };
    return cancel(all, { story, appointment, by: CUSTOMER }, now);
  });
}

const ENDINGS = { waiting: "refused", left: "left" } as const;

/** Whoever is slow presses when it has just ended, and before its timer has come. */
const JUST_ENDED = 20_000;

function answer(world: World, waiting: Waiting): void {
  const { reference, id, offer } = waiting;
  const { chance, calm } = world;
  const left = (offer?.until ?? 0) - world.now;
  if (!calm && left > 0 && chance.happens(0.45)) world.advance(left + JUST_ENDED);
  const accepts = chance.happens(0.75);
  const next = chance.pick(["waiting", "left"] as const);
  if (waiting.wish !== undefined) {
    return accepts ? takeWish(world, waiting) : endWish(world, waiting, ENDINGS[next]);
  }
  world.request(async (deps, now) => {
    const end = { reference, id, by: CUSTOMER, refused: true, next, when: () => true };
    if (!accepts) return endOffer(deps, end, now);
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    const all = { ...deps, recentDealers: async () => world.dealer };
    return acceptOffer(all, { story, appointment: id, by: CUSTOMER }, now);
  });
}
