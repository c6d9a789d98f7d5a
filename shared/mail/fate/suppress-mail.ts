import type { CaseStore } from "../../story/case.store.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { suppressed } from "../mail-life.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { MailStore } from "../mail.store.ts";

export type SuppressDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly mails: Pick<MailStore, "replacing">;
};

/**
 * Writes down that a mail was not sent because its address gets none, as a fact of the case: what
 * follows from a mail that came back follows from it too. Whoever was faster has said as much.
 */
export async function suppressMail(deps: SuppressDeps, mail: Mail, now: Instant): Promise<void> {
  const { id, reference, dealer } = mail;
  const writes = [
    deps.mails.replacing(mail, suppressed(mail)),
    deps.cases.record({
      id: newId("evt", deps.random),
      reference,
      dealer,
      at: now,
      by: { kind: "system" },
      type: "mail.suppressed",
      mail: id,
    }),
  ];
  await deps.commit(writes);
}
