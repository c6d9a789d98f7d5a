import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export type StoredFile = { readonly body: Buffer; readonly type: string; readonly at: number };

export type BucketFiles = {
  readonly put: (name: string, file: StoredFile) => void;
  readonly get: (name: string) => StoredFile | undefined;
  readonly remove: (name: string) => void;
  readonly names: () => readonly string[];
  readonly clear: () => void;
};

/** In memory without a folder. */
export function filesIn(data: string | undefined): BucketFiles {
  return data === undefined ? inMemory() : inFolder(path.join(data, "files"));
}

function inMemory(): BucketFiles {
  const files = new Map<string, StoredFile>();
  return {
    put: (name, file) => void files.set(name, file),
    get: (name) => files.get(name),
    remove: (name) => void files.delete(name),
    names: () => [...files.keys()],
    clear: () => files.clear(),
  };
}

/** Each a file of that folder, its name written so that no part of it leads out of there. */
function inFolder(folder: string): BucketFiles {
  const place = (name: string) => path.join(folder, encodeURIComponent(name));
  const names = () => (existsSync(folder) ? readdirSync(folder).map(decodeURIComponent) : []);
  return {
    put: (name, { body, type, at }) => {
      mkdirSync(folder, { recursive: true });
      const head = Buffer.from(`${JSON.stringify({ type, at })}\n`);
      writeFileSync(place(name), Buffer.concat([head, body]));
    },
    get: (name) => {
      if (!existsSync(place(name))) return undefined;
      const whole = readFileSync(place(name));
      const end = whole.indexOf("\n");
      return { ...JSON.parse(whole.toString("utf8", 0, end)), body: whole.subarray(end + 1) };
    },
    remove: (name) => rmSync(place(name), { force: true }),
    names,
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
