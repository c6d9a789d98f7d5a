import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldersOf, importsBetween, sourceFiles } from "./source-imports.ts";
import type { FolderImports } from "./source-imports.ts";

const MOST_LINES_OF_A_HEAD = 25;

const files = sourceFiles(["shared", "functions", "infra"]);
const imports = importsBetween(files);
const rooms = foldersOf(files).filter((folder) => folder.startsWith("shared/"));

describe("the rooms of the house", () => {
  it("have no circle between folders, type imports counted", () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it("have no circle between neighbours with all that is in them", () => {
    const parents = new Set([...imports.keys()].flatMap(ancestorsOf));
    const circles = [...parents].flatMap((parent) => circlesOf(amongChildren(imports, parent)));
    expect(circles).toEqual([]);
  });

  it.each(rooms)("%s has a head that says what it may import, and imports that", (room) => {
    const head = `${room}/README.md`;
    expect(existsSync(head), `${head} is missing`).toBe(true);
    const text = readFileSync(head, "utf8");
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(MOST_LINES_OF_A_HEAD);
    const others = [...(imports.get(room) ?? [])].map((other) => other.replace(/^shared\//, ""));
    const allowed = mayImport(text);
    const covers = (name: string, other: string) => other === name || other.startsWith(`${name}/`);
    expect(
      others.filter((other) => !allowed.some((name) => covers(name, other))),
      `imports that ${head} does not name`,
    ).toEqual([]);
    expect(
      allowed.filter((name) => !others.some((other) => covers(name, other))),
      `named in ${head}, imported by nothing`,
    ).toEqual([]);
  });
});

/** What stands behind "May import:" in a head, up to the full stop; a room stands for those in it. */
function mayImport(head: string): string[] {
  const [, list = "no such line"] =
    /^May import: ([^.]*)\.$/m.exec(head.replace(/,\n/g, ", ")) ?? [];
  return list === "nothing"
    ? []
    : list
        .split(", ")
        .map((name) => name.replaceAll("`", ""))
        .toSorted();
}

function ancestorsOf(folder: string): string[] {
  const parts = folder.split("/");
  return parts.map((_part, depth) => parts.slice(0, depth).join("/"));
}

/** The same imports, seen from one folder: each of its children stands for all that is below it. */
function amongChildren(all: FolderImports, parent: string): FolderImports {
  const prefix = parent === "" ? "" : `${parent}/`;
  const childOf = (folder: string) =>
    folder.startsWith(prefix) ? folder.slice(prefix.length).split("/")[0] : undefined;
  const among = new Map<string, Set<string>>();
  for (const [from, tos] of all) {
    for (const to of tos) {
      const [left, right] = [childOf(from), childOf(to)];
      if (left === undefined || right === undefined || left === right) continue;
      among.set(prefix + left, (among.get(prefix + left) ?? new Set()).add(prefix + right));
    }
  }
  return among;
}

/** The folders that reach themselves, with where they go first. */
function circlesOf(graph: FolderImports): string[] {
  return [...graph.keys()].flatMap((start) =>
    [...(graph.get(start) ?? [])]
      .filter((next) => reaches(graph, next, start))
      .map((next) => `${start} → ${next} → … → ${start}`),
  );
}

function reaches(graph: FolderImports, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return false;
}
