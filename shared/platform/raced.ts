import { Unavailable } from "./unavailable.ts";

/** A round says so when somebody was faster; everything is read again for the next one. */
export const LOST = Symbol("lost");

/** How many rounds somebody may lose, and what is said of it then. */
export type Race = { readonly rounds: number; readonly lost: string };

/**
 * Runs read, decide and commit until the decision stands. After a lost round the whole picture is read
 * again, because mending only what was lost costs many more transactions.
 * @throws Unavailable when every round is lost.
 */
export async function raced<Outcome>(
  { rounds, lost }: Race,
  attempt: (round: number) => Promise<Outcome | typeof LOST>,
): Promise<Outcome> {
  for (let round = 0; round < rounds; round += 1) {
    const outcome = await attempt(round);
    if (outcome !== LOST) return outcome;
  }
  throw new Unavailable(lost);
}
