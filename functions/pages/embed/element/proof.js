import { solveChallenge } from "../../forms/solve-challenge.ts";

/** So many numbers at once: some hundredths of a second, in which nothing else happens in the page. */
const STEP = 20_000;

/**
 * What the header `Kept-Proof` has to say to a challenge. A worker would be quicker, and is what many sites forbid
 * scripts of others; this pauses often enough for the page to stay alive.
 */
export async function prove({ maxnumber, ...task }) {
  for (let from = 0; from <= maxnumber; from += STEP) {
    const number = solveChallenge({ ...task, maxnumber: from + STEP - 1 }, from);
    if (number !== undefined) return btoa(JSON.stringify({ ...task, number }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
