import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instant } from "../../shared/kernel/time.ts";
import { openJournal } from "./journal.ts";
import { openMailbox } from "./mail/mailbox.ts";

describe("what a crash must not take", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "kept-journal-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const mail = (subject: string) => ({
    Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: "T" } } } },
  });

  it("is there at once, and half an entry spoils no later one", async () => {
    openJournal(folder, "facts").append({ is: 1 });
    await appendFile(path.join(folder, "facts.jsonl"), '\n{"is": ');
    openJournal(folder, "facts").append({ is: 2 });
    expect(openJournal(folder, "facts").entries()).toEqual([{ is: 1 }, { is: 2 }]);
  });

  it("is every accepted mail, and which of them SES has still to report", async () => {
    const mailbox = await openMailbox(openJournal(folder, "mails"));
    await mailbox.add("one", mail("1"), instant(0));
    await mailbox.add("two", mail("2"), instant(1));
    mailbox.reported("one");
    const reopened = await openMailbox(openJournal(folder, "mails"));
    expect(reopened.list()).toEqual(mailbox.list());
    expect(reopened.unreported.map(({ id }) => id)).toEqual(["two"]);
    reopened.clear();
    expect((await openMailbox(openJournal(folder, "mails"))).list()).toEqual([]);
  });
});
