import { acceptOffer } from "../../shared/booking/change/accept-offer.ts";
import { endOffer } from "../../shared/booking/change/end-offer.ts";
import { joinWaiting } from "../../shared/booking/change/join-waiting.ts";
import type { Waiting } from "../../shared/story/parts/waiting.schema.ts";
import { dealer } from "./cast.ts";
import type { World } from "./world.ts";

const CUSTOMER = { kind: "customer" } as const;

/** A customer with a visit wants an earlier time, or answers to the one that is held for them. */
export function waitOrAnswer(world: World): void {
  const { chance } = world;
  const offers = world.waiting().filter(({ offer }) => offer !== undefined);
  if (offers.length > 0 && chance.happens(0.7)) return answer(world, chance.pick(offers));
  const booked = world.appointments();
  if (booked.length === 0) return;
  const { reference, id: appointment } = chance.pick(booked);
  world.request(async (deps, now) => {
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    const all = { ...deps, recentDealers: async () => dealer };
    return joinWaiting(all, { story, appointment, by: CUSTOMER }, now);
  });
}

/** Whoever is slow presses when it has just ended, and before its timer has come. */
const JUST_ENDED = 20_000;

function answer(world: World, { reference, id, offer }: Waiting): void {
  const { chance, calm } = world;
  const left = (offer?.until ?? 0) - world.now;
  if (!calm && left > 0 && chance.happens(0.25)) world.advance(left + JUST_ENDED);
  const accepts = chance.happens(0.6);
  const next = chance.pick(["waiting", "left"] as const);
  world.request(async (deps, now) => {
    const end = { reference, id, by: CUSTOMER, refused: true, next, when: () => true };
    if (!accepts) return endOffer(deps, end, now);
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    const all = { ...deps, recentDealers: async () => dealer };
    return acceptOffer(all, { story, appointment: id, by: CUSTOMER }, now);
  });
}
