import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** A growing list that outlives a crash: the operating system has an entry when `append` returns. */
export type Journal = {
  /** What earlier runs wrote, oldest first. */
  readonly entries: () => readonly unknown[];
  readonly append: (entry: unknown) => void;
  readonly clear: () => void;
};

/** Without a folder nothing is kept. */
export function openJournal(folder: string | undefined, name: string): Journal {
  if (folder === undefined) return { entries: () => [], append: () => {}, clear: () => {} };
  const file = path.join(folder, `${name}.jsonl`);
  return {
    entries: () => (existsSync(file) ? readFileSync(file, "utf8").split("\n").flatMap(parsed) : []),
    // The line break comes first: what a crash left half written spoils no later entry.
    append: (entry) => appendFileSync(file, `\n${JSON.stringify(entry)}`),
    clear: () => rmSync(file, { force: true }),
  };
}

/** Half a line is an entry that nobody was told of. */
function parsed(line: string): readonly unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
