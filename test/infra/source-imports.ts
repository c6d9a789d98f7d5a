import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Which folders each folder imports from, itself left out. */
export type FolderImports = ReadonlyMap<string, ReadonlySet<string>>;

/** The sources under version control or about to be, without their tests. */
export function sourceFiles(folders: readonly string[]): string[] {
  const listed = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  return execFileSync("git", [...listed, ...folders], { encoding: "utf8" })
    .split("\n")
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
}

export function foldersOf(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => dirname(file)))].toSorted();
}

/** Static and dynamic imports, those of types included. */
export function importsBetween(files: readonly string[]): FolderImports {
  const imports = new Map<string, Set<string>>();
  for (const file of files) {
    const from = dirname(file);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const to = dirname(join(from, path));
      if (to !== from) imports.set(from, (imports.get(from) ?? new Set()).add(to));
    }
  }
  return imports;
}

const IMPORT = /\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;
