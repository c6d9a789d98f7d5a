import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export type WorkFolder = {
  /** Where the engine keeps its data. */
  readonly data: string;
  /** Where bundles go: gone with this run. */
  readonly temporary: string;
  readonly remove: () => Promise<void>;
};

/** `kept` undefined: everything is temporary. */
export async function openWorkFolder(kept: string | undefined): Promise<WorkFolder> {
  const temporary = await mkdtemp(path.join(tmpdir(), "kept-"));
  const data = kept ?? path.join(temporary, "data");
  await mkdir(data, { recursive: true });
  return {
    data,
    temporary,
    remove: () => rm(temporary, { recursive: true, force: true, maxRetries: 3 }),
  };
}
