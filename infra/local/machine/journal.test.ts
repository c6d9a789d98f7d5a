import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openJournal } from "./journal.ts";

it("has what was written at once, and half an entry spoils no later one", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-journal-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  openJournal(folder, "facts").append({ is: 1 });
  await appendFile(path.join(folder, "facts.jsonl"), '\n{"is": ');
  openJournal(folder, "facts").append({ is: 2 });
  expect(openJournal(folder, "facts").entries()).toEqual([{ is: 1 }, { is: 2 }]);
});
