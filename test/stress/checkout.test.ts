import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blockWith } from "../fixtures/readme.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** In order: the checkout that is installed is moved, and then copied. */
let home: string;
const first = () => path.join(home, "first");
const moved = () => path.join(home, "moved");
const copied = () => path.join(home, "copied");

beforeAll(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), "kept-checkout-")));
  const options = ["--cached", "--others", "--exclude-standard", "-z"];
  const files = execFileSync("git", ["ls-files", ...options], { cwd: ROOT, encoding: "utf8" });
  for (const file of files.split("\0").filter((name) => name !== ""))
    await cp(path.join(ROOT, file), path.join(first(), file));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test("is installed and started by the README's one line", async () => {
  await using kept = await run(first(), blockWith("npm start"));
  expect(await kept.dealers()).toContain("Northside Motors");
});

test("that was moved starts, and serves what its install has built", async () => {
  const built = await builds(first());
  await rename(first(), moved());
  await using kept = await run(moved(), "npm start");
  expect(await kept.dealers()).toContain("Northside Motors");
  expect(await builds(moved())).toEqual(built);
});

test("that was copied serves its own functions, and the first one still its own", async () => {
  // By links, which is quick; nobody writes into a file that is there.
  execFileSync("cp", ["-al", moved(), copied()]);
  await plant(copied(), "what the copy has built");
  await using kept = await run(moved(), "npm start");
  await using other = await run(copied(), "npm start");
  expect(await other.dealers()).toBe("what the copy has built");
  expect(await kept.dealers()).toContain("Northside Motors");
});

const cacheOf = (checkout: string) => path.join(checkout, "node_modules", ".cache", "kept");

async function builds(checkout: string): Promise<readonly string[]> {
  return (await readdir(cacheOf(checkout))).filter((name) => name.startsWith("build-"));
}

/** A function in place of the one that lists dealers, so that its build can be told from others. */
async function plant(checkout: string, body: string): Promise<void> {
  const [build = ""] = await builds(checkout);
  const file = path.join(cacheOf(checkout), build, "booking-api", "index.mjs");
  await rm(file);
  await writeFile(
    file,
    `export const handler = () => (${JSON.stringify({ statusCode: 200, body })});`,
  );
}

/** Runs a command that a person types in a folder, until it prints where it listens. */
async function run(cwd: string, command: string) {
  const child = spawn("sh", ["-e", "-c", command], {
    cwd,
    // As in a person's own shell: without what npm added for the one who tests.
    env: {
      HOME: process.env["HOME"],
      PATH: process.env["PATH"]
        ?.split(":")
        .filter((part) => !part.includes("node_modules"))
        .join(":"),
      PORT: "0",
      KEPT_DATA: "memory",
    },
    // A group of its own, so that all it starts ends with it.
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    await ended;
  };
  const url = await addressIn(child.stdout);
  if (url === undefined) throw new Error(`"${command}" ended and printed no address`);
  return {
    dealers: async () => await (await fetch(`${url}/v1/dealers`)).text(),
    [Symbol.asyncDispose]: stop,
  };
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
