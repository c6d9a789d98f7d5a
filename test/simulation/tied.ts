import { caseForStaff } from "../../shared/case/access/staff-case.ts";
import {
  commitmentInputSchema,
  makeCommitment,
} from "../../shared/commitments/make/make-commitment.ts";
import type { World } from "./world.ts";

const ANA = "ana@bath.example";

/** Ana promises something for a visit. */
export function promiseForVisit(world: World): void {
  const { chance } = world;
  const booked = world.appointments().filter(({ status }) => status !== "cancelled");
  if (booked.length === 0) return;
  const { reference, id: appointment } = chance.pick(booked);
  const due = chance.pick([{ beforeVisit: "PT30M" }, { within: "PT3H" }]);
  const words = { kind: "preparation", what: "Wash the car" };
  const input = commitmentInputSchema.parse({ ...words, appointment, due });
  world.request(async (deps, now) => {
    const desk = await caseForStaff(deps, ANA, reference);
    return desk.ok ? makeCommitment(deps, { desk: desk.value, input, now }) : desk;
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
  for (const { appointment, status, kind } of world.commitments()) {
    const belongs = kind === "preparation" && cancelled.has(appointment ?? "");
    if (belongs && status === "open") yield "a promise outlived the visit it belongs to";
  }
}
