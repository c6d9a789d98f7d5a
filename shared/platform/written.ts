import { AsyncLocalStorage } from "node:async_hooks";

/** What is known of one request: stays with it through every await, beside others of the process. */
type Record = { mayHaveWritten: boolean };

const records = new AsyncLocalStorage<Record>();

/** Runs a request; while it runs, {@link mayHaveWritten} tells of it alone. */
export function watchingWrites<Done>(request: () => Promise<Done>): Promise<Done> {
  return records.run({ mayHaveWritten: false }, request);
}

/** A write took effect, or nobody knows whether it did. */
export function noteWrite(): void {
  const record = records.getStore();
  if (record !== undefined) record.mayHaveWritten = true;
}

/** What is written beside a change, such as the key it was asked for under, is none. */
export function apart<Done>(beside: () => Promise<Done>): Promise<Done> {
  return records.run({ mayHaveWritten: false }, beside);
}

/** False only where it is certain that this request has changed nothing. */
export function mayHaveWritten(): boolean {
  return records.getStore()?.mayHaveWritten ?? true;
}
