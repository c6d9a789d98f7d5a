import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What the stack itself remembers between runs: clock, schedules, how far relay has read. */
export type SavedState = {
  /** Undefined when nothing was saved under this name. */
  readonly load: (name: string) => unknown;
  /** Writes soon; only the last value of a burst is written. */
  readonly save: (name: string, value: () => unknown) => void;
  /** Is written when it returns: for what is small and what nothing else could restore. */
  readonly saveAtOnce: (name: string, value: unknown) => void;
  readonly remove: (name: string) => void;
  readonly flush: () => void;
};

const SOON_MILLISECONDS = 200;
/** Everything is written each time, so the more there is the rarer: never more than a part of our time. */
const WAITS_PER_WRITE = 20;

/** Without a folder nothing is kept. */
export function openSavedState(folder: string | undefined): SavedState {
  const dirty = new Map<string, () => unknown>();
  let timer: NodeJS.Timeout | undefined;
  let soon = SOON_MILLISECONDS;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (folder === undefined) return;
    const began = performance.now();
    for (const [name, value] of dirty) write(path.join(folder, `${name}.json`), value());
    dirty.clear();
    soon = Math.max(SOON_MILLISECONDS, WAITS_PER_WRITE * (performance.now() - began));
  }

  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  return {
    load: (name) => (folder === undefined ? undefined : read(path.join(folder, `${name}.json`))),
    save: (name, value) => {
      if (folder === undefined) return;
      dirty.set(name, value);
      timer ??= setTimeout(flush, soon);
    },
    saveAtOnce: (name, value) => {
      if (folder !== undefined) write(path.join(folder, `${name}.json`), value);
    },
    remove: (name) => {
      if (folder !== undefined) rmSync(path.join(folder, `${name}.json`), { force: true });
    },
    flush,
  };
}

/** A crash while writing leaves the old file, never half a new one. */
function write(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
