import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { instant } from "../../../shared/kernel/time.ts";
import { openJournal } from "../machine/journal.ts";
import { openMailbox } from "./mailbox.ts";

const mail = (subject: string) => ({
  Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: "T" } } } },
});

it("keeps over a crash every accepted mail, and which of them SES has still to report", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-mailbox-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
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
