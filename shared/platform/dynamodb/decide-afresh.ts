import type { Random } from "../../kernel/random.ts";
import { Unavailable } from "../unavailable.ts";

/**
 * Each lost claim means somebody else got one, so this ends. Of a thousand changes of five places, 32
 * at once, three lost ten times in a row.
 */
const MOST_ATTEMPTS = 25;

/**
 * Runs read, decide and commit until the decision stands. `undefined` means a claim was refused: the
 * whole picture is read again, because mending only the lost resource costs many more transactions.
 * @throws Unavailable when it keeps losing.
 */
export async function decideAfresh<Outcome>(
  attempt: (round: number) => Promise<Outcome | undefined>,
): Promise<Outcome> {
  for (let round = 0; round < MOST_ATTEMPTS; round += 1) {
    const outcome = await attempt(round);
    if (outcome !== undefined) return outcome;
  }
  throw new Unavailable("bookings kept losing the race");
}

/** 0 at first, so the choice among equal resources is the plain one; by chance after a lost race. */
export function spreadOf(round: number, random: Random): number {
  const [byte = 0] = round === 0 ? [] : random.bytes(1);
  return byte;
}
