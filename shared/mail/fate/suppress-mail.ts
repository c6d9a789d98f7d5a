import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Fact } from "../../story/fact.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { suppressed } from "../mail-life.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { addressDied } from "./address-died.ts";
import type { DeathDeps } from "./address-died.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { MailStore } from "../mail.store.ts";

export type SuppressDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly mails: Pick<MailStore, "replacing">;
  readonly directory: DeathDeps["directory"];
};

/**
 * Writes down that a mail was not sent because its address gets none, or its campaign was stopped, as a fact of the case: what
 * follows from a mail that came back follows from it too. Whoever was faster has said as much.
 */
export async function suppressMail(
  deps: SuppressDeps,
  mail: Mail,
  now: Instant,
  because?: EventOf<"mail.suppressed">["because"],
): Promise<void> {
  const by = { kind: "system" } as const;
  // It may be dead for another brand's sake, or since before there was a record of it.
  const died = await addressDied(deps, mail, "bounced", now);
  const facts: Fact[] = [
    { type: "mail.suppressed", mail: mail.id, ...(because === undefined ? {} : { because }) },
    ...died.facts,
  ];
  const frame = { by, at: now, random: deps.random };
  await deps.commit([
    ...deps.mails.replacing(mail, suppressed(mail)),
    ...facts.map((fact) => deps.cases.record(toEvent(fact, mail, frame))),
    ...died.writes,
  ]);
}
