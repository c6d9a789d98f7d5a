import { cancel } from "../../shared/booking/change/cancel.ts";
import { caseForStaff } from "../../shared/case/access/staff-case.ts";
import { commitmentInputSchema } from "../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../shared/commitments/make/make-commitment.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import { dealer } from "./cast.ts";
import type { World } from "./world.ts";

const ANA = "ana@bath.example";

/** Ana promises something for a visit; sometimes it is called off while that is still to be done. */
export function promiseForVisit(world: World): void {
  const { chance } = world;
  const open = world.commitments().filter(({ status }) => status === "open");
  const tied = world.appointments().filter(({ id, status }) => {
    return status !== "cancelled" && open.some(({ appointment }) => appointment === id);
  });
  if (tied.length > 0 && chance.happens(0.5)) return callOff(world, chance.pick(tied));
  const booked = world.appointments().filter(({ status }) => status !== "cancelled");
  if (booked.length === 0) return;
  const { reference, id: appointment } = chance.pick(booked);
  const due = chance.pick([
    { beforeVisit: "PT30M" },
    { within: "PT3H" },
    { by: "tomorrow-morning" },
  ]);
  const words = { kind: "preparation", what: "Wash the car" };
  const input = commitmentInputSchema.parse({ ...words, appointment, due });
  world.request(async (deps, now) => {
    const desk = await caseForStaff({ ...deps, clock: { now: () => now } }, ANA, reference);
    return desk.ok ? makeCommitment(deps, { desk: desk.value, input, now }) : desk;
  });
}

function callOff(world: World, { reference, id: appointment }: Appointment): void {
  world.request(async (deps, now) => {
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    const all = { ...deps, recentDealers: async () => dealer };
    return cancel(all, { story, appointment, by: { kind: "customer" } }, now);
  });
}

/** A promise that belongs to a visit ends with it. */
export function* outlivedVisits(world: World): Generator<string> {
  const cancelled = new Set(
    world
      .appointments()
      .filter(({ status }) => status === "cancelled")
      .map(({ id }) => id),
  );
  for (const { appointment, status, kind, disputedAt } of world.commitments()) {
    // That it was kept is denied: somebody has to answer, whether or not they still come.
    if (disputedAt !== undefined) continue;
    const belongs = kind === "preparation" && cancelled.has(appointment ?? "");
    if (belongs && status === "open") yield "a promise outlived the visit it belongs to";
  }
}
