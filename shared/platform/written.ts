import { AsyncLocalStorage } from "node:async_hooks";

/** What is known of one request: stays with it through every await, beside others of the process. */
type Record = { mayHaveWritten: boolean; readonly mayChange: boolean };

const records = new AsyncLocalStorage<Record>();

/** Runs a request; while it runs, {@link mayHaveWritten} tells of it alone. */
export function watchingWrites<Done>(request: () => Promise<Done>): Promise<Done> {
  return records.run({ mayHaveWritten: false, mayChange: true }, request);
}

/** What was asked only for its answer would have changed something, and has not. */
export class WouldChange extends Error {}

/** Asks what would be answered: it ends with `WouldChange` where it would change anything. */
export function withoutChange<Done>(asked: () => Promise<Done>): Promise<Done> {
  return records.run({ mayHaveWritten: false, mayChange: false }, asked);
}

/** @throws WouldChange before anything is written, where nothing may be. */
export function beforeWrite(): void {
  if (records.getStore()?.mayChange === false) throw new WouldChange("asked for its answer alone");
}

/** A write took effect, or nobody knows whether it did. */
export function noteWrite(): void {
  const record = records.getStore();
  if (record !== undefined) record.mayHaveWritten = true;
}

/** What is written beside a change, such as the key it was asked for under, is none. */
export function apart<Done>(beside: () => Promise<Done>): Promise<Done> {
  return records.run({ mayHaveWritten: false, mayChange: true }, beside);
}

/** False only where it is certain that this request has changed nothing. */
export function mayHaveWritten(): boolean {
  return records.getStore()?.mayHaveWritten ?? true;
}
