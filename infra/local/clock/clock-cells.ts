/**
 * The one clock of this machine's stack, in memory that the functions' thread shares: either it
 * stands at an instant, or it is the machine's clock plus what was skipped.
 */
const STANDS_AT = 0;
const SKIPPED = 1;
/** Milliseconds by which the monotonic clock of the functions is ahead of the machine's. */
const AGED = 2;
/** No instant of our time; the clock runs. */
const RUNNING = -1n;

export function createClockCells(): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(3 * BigInt64Array.BYTES_PER_ELEMENT);
  Atomics.store(new BigInt64Array(memory), STANDS_AT, RUNNING);
  return memory;
}

/** `machine` is the real `Date.now`, handed in because the functions' thread replaces its own. */
export function readClock(cells: BigInt64Array, machine: () => number): number {
  const standing = Atomics.load(cells, STANDS_AT);
  return standing === RUNNING ? machine() + Number(Atomics.load(cells, SKIPPED)) : Number(standing);
}

export function stand(cells: BigInt64Array, at: number): void {
  Atomics.store(cells, STANDS_AT, BigInt(at));
}

/** Lets the clock run, `skipped` milliseconds ahead of the machine's. */
export function run(cells: BigInt64Array, skipped: number): void {
  Atomics.store(cells, SKIPPED, BigInt(skipped));
  Atomics.store(cells, STANDS_AT, RUNNING);
}

/** What functions remember for some seconds is out of date after this. */
export function age(cells: BigInt64Array, milliseconds: number): void {
  Atomics.add(cells, AGED, BigInt(milliseconds));
}

/** `machine` is the real `performance.now`. */
export function readAge(cells: BigInt64Array, machine: () => number): number {
  return machine() + Number(Atomics.load(cells, AGED));
}
