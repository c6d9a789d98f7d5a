import { toEvent } from "../../story/fact.ts";
import type { Fact } from "../../story/fact.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { Log } from "../../platform/log.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Race } from "../../platform/raced.ts";
import { reported } from "../mail-life.ts";
import type { MailReport } from "../mail-life.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { MailStore } from "../mail.store.ts";
import { addressDied } from "./address-died.ts";
import type { Death, DeathDeps } from "./address-died.ts";
import type { SuppressionStore } from "./suppression.store.ts";

export type ReportDeps = {
  readonly cases: Pick<CaseStore, "record">;
  readonly mails: Pick<MailStore, "mail" | "replacing">;
  readonly suppressions: Pick<SuppressionStore, "bury" | "revive" | "decline">;
  readonly directory: DeathDeps["directory"];
  readonly commit: Commit;
  readonly random: Random;
  readonly log: Log;
};

export type AddressedReport = MailReport & { readonly mail: string; readonly reference: string };

/** The sender's own writes are the only rivals, three per try. */
const RACE: Race = { rounds: 5, lost: "the mail keeps changing" };

/**
 * Writes on the mail what became of it, and on the timeline what people care about, in one
 * transaction; then the same on every mail that went out as this one. A report that came before
 * changes nothing; one of an unknown mail is dropped.
 * @throws Unavailable when a mail kept changing: SES's event is delivered again.
 */
export async function recordReport(
  deps: ReportDeps,
  report: AddressedReport,
  now: Instant,
): Promise<void> {
  const { covers = [] } = (await recordOnMail(deps, report, now)) ?? {};
  for (const other of covers) await recordOnMail(deps, { ...report, ...other }, now);
}

/** The mail as it was seen. */
async function recordOnMail(
  deps: ReportDeps,
  report: AddressedReport,
  now: Instant,
): Promise<Mail | undefined> {
  const ids = { mail: report.mail, reference: report.reference };
  return raced(RACE, async () => {
    const seen = await deps.mails.mail(report.reference, report.mail);
    if (seen === undefined) {
      deps.log.warn("mail.report-of-unknown", ids);
      return undefined;
    }
    const next = reported(seen, report);
    if (next === undefined) {
      deps.log.info("mail.report-tells-nothing-new", ids);
      return seen;
    }
    const died = await deathBy(deps, seen, report, now);
    const facts = [...factsOf(seen, report), ...died.facts];
    const frame = { by: { kind: "system" }, at: now, random: deps.random } as const;
    const writes = [
      ...deps.mails.replacing(seen, next),
      ...facts.map((fact) => deps.cases.record(toEvent(fact, seen, frame))),
      ...(await addressWrites(deps, seen, report)),
      ...died.writes,
    ];
    const saved = await deps.commit(writes);
    if (!saved.ok) return LOST;
    deps.log.info(`mail.${report.fact}`, ids);
    return seen;
  });
}

/** What nobody must send to whoever complained of it. */
const BUT_NEEDFUL = ["update", "survey", "marketing"] as const;

const CAME_BACK: ReadonlySet<Mail["state"]> = new Set(["bounced", "suppressed"]);

/** What the report says of one of ours: after it their address reaches nobody. */
async function deathBy(
  deps: ReportDeps,
  mail: Mail,
  { fact, permanent }: MailReport,
  now: Instant,
): Promise<Death> {
  if (fact === "complained") return addressDied(deps, mail, "complained", now);
  const isGone = fact === "suppressed" || (fact === "bounced" && permanent);
  return isGone ? addressDied(deps, mail, "bounced", now) : { writes: [], facts: [] };
}

/** What the report says of the address, for every mail to it from now on. */
async function addressWrites(
  deps: ReportDeps,
  mail: Mail,
  { fact, permanent }: MailReport,
): Promise<readonly Write[]> {
  const { suppressions } = deps;
  const { email, kind } = mail.recipient;
  switch (fact) {
    case "bounced":
      return permanent ? [suppressions.bury(email)] : [];
    case "suppressed":
      return [suppressions.bury(email)];
    case "delivered":
      return CAME_BACK.has(mail.state) ? revived(deps, mail) : [];
    case "complained":
      // Who works here can decline nothing: the address gets no mail until somebody lifts it.
      return [
        kind === "staff" ? suppressions.bury(email) : suppressions.decline(email, BUT_NEEDFUL),
      ];
    case "sent":
    case "rejected":
      return [];
  }
}

/** A late delivery takes back that the address is dead. */
async function revived(
  { suppressions, directory }: ReportDeps,
  { recipient: { email, kind }, dealer: at }: Mail,
): Promise<readonly Write[]> {
  const writes = [suppressions.revive(email)];
  const brand = kind === "staff" ? (await directory.dealer(at))?.document.brand : undefined;
  if (brand === undefined) return writes;
  const known = await directory.deadAddresses(brand);
  return known.has(email) ? [...writes, directory.markAlive(brand, email)] : writes;
}

/** What people care about of it. */
function factsOf({ id: mail }: Mail, { fact, permanent }: MailReport): Fact[] {
  switch (fact) {
    case "delivered":
      return [{ type: "mail.delivered", mail }];
    case "bounced":
      return [{ type: "mail.bounced", mail, permanent }];
    case "suppressed":
      return [{ type: "mail.suppressed", mail }];
    case "complained":
      return [{ type: "mail.complained", mail }];
    case "sent":
    case "rejected":
      return [];
  }
}
