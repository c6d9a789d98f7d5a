import type { Instant } from "../../../shared/kernel/time.ts";

/** Knows when the first item of the `byWork` index comes up, and asks only after something was written. */
export type WorkWatch = {
  /** Something was written: what was known holds no more. */
  readonly expectWork: () => void;
  /** False when whoever looks by then would find nothing. */
  readonly isDueBy: (at: Instant) => Promise<boolean>;
};

export function createWorkWatch(firstWorkAt: () => Promise<Instant | undefined>): WorkWatch {
  let known: Promise<Instant | undefined> | undefined;

  async function ask(): Promise<Instant | undefined> {
    try {
      return await firstWorkAt();
    } catch (error) {
      known = undefined;
      throw error;
    }
  }

  return {
    expectWork: () => {
      known = undefined;
    },
    isDueBy: async (at) => {
      // Kept before it is answered: a write in the meantime makes the next one ask again.
      known ??= ask();
      const first = await known;
      return first !== undefined && first <= at;
    },
  };
}
