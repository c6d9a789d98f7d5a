import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FOLDER } from "./synthesized-stage.ts";

/** Without credentials or a region, so that nothing here can reach AWS. */
function ops(...words: string[]) {
  return spawnSync(process.execPath, ["infra/ops/ops.ts", ...words], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], AWS_EC2_METADATA_DISABLED: "true" },
  });
}

it("says what it can do", () => {
  const { status, stdout } = ops("--help");
  expect(status).toBe(0);
  for (const command of [
    "put-dealer FILE",
    "put-brand FILE",
    "load FOLDER",
    "export-dealer ID",
    "lift-address DEALER PERSON",
    "rearm-all [--go]",
    "audit [FILE…]",
    "recount-calls DEALER",
  ])
    expect(stdout).toContain(command);
});

it("refuses what it does not know, with the help", () => {
  const { status, stderr } = ops("drop-everything");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no command drop-everything\.\n\nnpm run ops/);
});

it("names each place of a document that is not right, before it reaches for AWS", () => {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, "dealer.json");
  writeFileSync(file, JSON.stringify({ id: "Bath" }));
  const { status, stderr } = ops("put-dealer", file);
  expect(status).toBe(1);
  expect(stderr).toContain("is refused; nothing was changed:\n");
  expect(stderr).toContain("  /timeZone ");
});

it("names each fault of every file in a folder at once, and writes nothing of it", () => {
  const folder = path.join(FOLDER, "load");
  for (const kind of ["brands", "dealers"]) mkdirSync(path.join(folder, kind), { recursive: true });
  writeFileSync(path.join(folder, "brands/aurora.json"), JSON.stringify({ id: "aurora" }));
  writeFileSync(path.join(folder, "dealers/bath.json"), JSON.stringify({ id: "Bath" }));
  writeFileSync(path.join(folder, "dealers/york.json"), "{");
  const { status, stderr } = ops("load", folder);
  expect(status).toBe(1);
  expect(stderr).toContain("aurora.json is refused");
  expect(stderr).toContain("  /care ");
  expect(stderr).toContain("bath.json is refused");
  expect(stderr).toContain("york.json is not JSON.");
  expect(ops("load", path.join(folder, "nowhere")).stderr).toContain("There is nothing in");
});

it("asks for the region in a sentence", () => {
  expect(ops("rearm-all").stderr).toBe("Say which region the stage is in: set AWS_REGION.\n");
});
