import { carStays } from "../../shared/story/car-stays.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { World } from "./world.ts";

const WORKED_ON: ReadonlySet<string> = new Set(["arrived", "in-progress"]);

/**
 * Whose car is worked on has one word promised and never two, unless they said that they want none; before and after
 * there is none but what they deny. Of visits that ever had one.
 */
export function* wrongWords(world: World): Generator<string> {
  for (const visit of world.appointments()) {
    const words = world
      .commitments()
      .filter(({ appointment, word }) => appointment === visit.id && word !== undefined);
    if (words.length > 0 && carStays(visit)) yield* wrongAt(visit, words);
  }
}

function* wrongAt(
  { status, begunAt }: Appointment,
  words: readonly Commitment[],
): Generator<string> {
  const open = words.filter((one) => one.status === "open");
  if (!WORKED_ON.has(status)) {
    if (open.some(({ disputedAt }) => disputedAt === undefined)) {
      yield `word is owed of a visit that is ${status}`;
    }
    return;
  }
  const isUnwanted = words.some(
    (one) =>
      one.status === "withdrawn" &&
      one.promisedAt >= (begunAt ?? 0) &&
      one.tally?.closed?.kind !== "system",
  );
  if (open.length > 1) yield "two words of one visit are owed";
  if (open.length === 0 && !isUnwanted) yield "no word is owed of a car that is worked on";
}
