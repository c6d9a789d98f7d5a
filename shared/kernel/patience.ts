/** How long a round may go on trying what can hang; the rest is left for the next round. */
export type Patience = { readonly isOver: () => boolean };

export const ENDLESS_PATIENCE: Patience = { isOver: () => false };

/** Counts from now on the monotonic clock: it is about this process's time, not the world's. */
export function patienceOf(milliseconds: number): Patience {
  const end = performance.now() + milliseconds;
  return { isOver: () => performance.now() >= end };
}
