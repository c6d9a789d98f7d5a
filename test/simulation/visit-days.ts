import { giveFeedback } from "../../shared/booking/reminders-and-feedback/give-feedback.ts";
import { setStatus } from "../../shared/booking/change/set-status.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { dealer } from "./cast.ts";
import type { World } from "./world.ts";

const STAFF = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;

/** A customer comes, the desk says how it goes, and later they are asked how it was, and say so. */
export function haveVisits(world: World): void {
  const { chance } = world;
  const visits = world.appointments();
  const asked = visits.filter(({ feedback }) => feedback === "asked");
  if (asked.length > 0 && chance.happens(0.8)) return rate(world, chance.pick(asked));
  const over = visits.filter(({ nextAction }) => nextAction?.kind === "feedback");
  if (over.length > 0 && chance.happens(0.8)) return wait(world, chance.pick(over).nextAction?.at);
  const coming = visits.filter(({ status }) => status === "confirmed" || status === "unconfirmed");
  if (coming.length > 0) visit(world, chance.pick(coming));
}

/** Where nothing may be late the clock stops at each timer, and this comes when its day does. */
function wait(world: World, until: Instant | undefined): void {
  if (world.calm || until === undefined) return;
  world.advance(Math.max(0, until - world.now));
  world.fireDue();
}

const STEPS = [
  ["arrived", "in-progress", "ready", "completed"],
  ["completed"],
  ["no-show"],
] as const;

function visit(world: World, { reference, id: appointment, start }: Appointment): void {
  wait(world, start);
  const steps = world.chance.pick(STEPS);
  world.request(async (deps, now) => {
    for (const status of steps) {
      const story = await deps.cases.story(reference);
      if (story === undefined) throw new Error("no case");
      const done = await setStatus(deps, { story, appointment, status, by: STAFF, dealer }, now);
      if (!done.ok) return;
    }
  });
}

/** A bad word is a promise to call. */
function rate(world: World, { reference }: Appointment): void {
  const input = { rating: 1 + world.chance.below(5) };
  world.request(async (deps, now) => {
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    return giveFeedback(deps, { story, dealer, input, now }, () => []);
  });
}
