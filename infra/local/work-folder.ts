import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { CannotStart } from "./cannot-start.ts";

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
  const temporary = await mkdtemp(path.join(tmpdir(), "kept-"));
  const data = kept ?? path.join(temporary, "data");
  await mkdir(data, { recursive: true }).catch(() => {
    throw new CannotStart(`KEPT_DATA: the folder ${data} cannot be made.`);
  });
  return {
    data,
    temporary,
    remove: () => rm(temporary, { recursive: true, force: true, maxRetries: 3 }),
  };
}
