import { carStays } from "../../shared/story/car-stays.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { World } from "./world.ts";

const WORKED_ON: ReadonlySet<string> = new Set(["arrived", "in-progress"]);

/**
 * Whose car is worked on has one word promised and never two, unless they said that they want none; before and after
 * there is none but what they deny, and by when a car is ready that is to stay the night. Of visits that ever had one
 * for themselves.
 */
export function* wrongWords(world: World): Generator<string> {
  const ofNights = new Set(
    world
      .events()
      .flatMap((event) =>
        event.type === "commitment.withdrawn" && event.ours?.code === "night-declined"
          ? [event.commitment.id]
          : [],
      ),
  );
  for (const visit of world.appointments()) {
    const words = world
      .commitments()
      .filter(({ appointment, word }) => appointment === visit.id && word !== undefined)
      .filter(({ id }) => !ofNights.has(id));
    if (words.length > 0 && carStays(visit)) yield* wrongAt(visit, words);
  }
}

function* wrongAt(
  { status, begunAt, overnight }: Appointment,
  words: readonly Commitment[],
): Generator<string> {
  const open = words.filter((one) => one.status === "open");
  if (!WORKED_ON.has(status)) {
    const isToCome = status === "confirmed" || status === "unconfirmed";
    const isOfNight = ({ word }: Commitment) =>
      word === "ready-by" && overnight !== undefined && isToCome;
    if (open.some((one) => one.disputedAt === undefined && !isOfNight(one))) {
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
