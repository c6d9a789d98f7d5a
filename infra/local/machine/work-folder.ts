import { mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CannotStart } from "./cannot-start.ts";
import { scratchRoot } from "./scratch-root.ts";

export type WorkFolder = {
  /** Where the engine keeps its data. */
  readonly data: string;
  /** Where bundles go: gone with this run. */
  readonly temporary: string;
  readonly remove: () => Promise<void>;
};

/**
 * `kept` undefined: everything is temporary.
 * @throws CannotStart when the folder cannot be made.
 */
export async function openWorkFolder(kept: string | undefined): Promise<WorkFolder> {
  const temporary = await mkdtemp(path.join(scratchRoot(), "kept-"));
  const data = kept ?? path.join(temporary, "data");
  await mkdir(data, { recursive: true }).catch(() => {
    throw new CannotStart(`KEPT_DATA: the folder ${data} cannot be made.`);
  });
  const lock = take(data);
  return {
    data,
    temporary,
    remove: async () => {
      lock.release();
      await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Two engines on one file would lose each other's writes. SQLite's own lock goes with its process,
 * however that ends, which a file with a process id in it does not.
 */
function take(data: string): { readonly release: () => void } {
  const lock = new DatabaseSync(path.join(data, "running.lock"));
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch {
    lock.close();
    throw new CannotStart(
      `The data in ${data} is in use by another Kept: stop it, or choose another folder with KEPT_DATA.`,
    );
  }
  return { release: () => lock.close() };
}
