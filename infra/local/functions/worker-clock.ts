import { readAge, readClock } from "../clock/clock-cells.ts";

/**
 * Makes this thread's `Date` read the shared clock, so that the product's code, which asks the time
 * where every program does, needs no hook for tests. Its monotonic clock only jumps ahead at a reset,
 * which makes everything old that was remembered for a few seconds.
 */
export function installWorkerClock(memory: SharedArrayBuffer): void {
  const MachineDate = globalThis.Date;
  const cells = new BigInt64Array(memory);
  const now = () => readClock(cells, MachineDate.now);
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, parts, newTarget) =>
      Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget),
    apply: () => new MachineDate(now()).toString(),
    get: (target, property, receiver) =>
      property === "now" ? now : Reflect.get(target, property, receiver),
  });
  const elapsed = performance.now.bind(performance);
  performance.now = () => readAge(cells, elapsed);
}
