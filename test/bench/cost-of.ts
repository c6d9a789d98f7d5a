export type Cost = { readonly milliseconds: number; readonly megabytes: number };

const BATCHES = 9;

/** Processor time and allocated memory of one call, the median of several batches after a warm-up. */
export function costOf(work: () => unknown, calls: number): Cost {
  for (let call = 0; call < calls; call += 1) work();
  const times = Array.from({ length: BATCHES }, () => {
    const before = process.cpuUsage();
    for (let call = 0; call < calls; call += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / calls;
  });
  return {
    milliseconds: rounded(median(times)),
    megabytes: rounded(median(Array.from({ length: BATCHES }, () => allocated(work))) / 2 ** 20),
  };
}

/** Few calls, so that no collection comes between the two looks at the heap. */
function allocated(work: () => unknown): number {
  const calls = 5;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let call = 0; call < calls; call += 1) work();
  return (process.memoryUsage().heapUsed - before) / calls;
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((left, right) => left - right);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
