import type { Instant } from "../../../shared/kernel/time.ts";
import type { DeadLetters } from "../work/dead-letters.ts";
import type { WorkSource } from "../work/work-loop.ts";
import { mailReport } from "./mail-report.ts";
import type { ReportType } from "./mail-report.ts";
import { handedReport } from "./handed-report.ts";
import type { CapturedMail } from "./mailbox.ts";
import { outcomesFor } from "./simulator.ts";
import type { Outcome } from "./simulator.ts";

/** What SES has yet to report, in the order of the mails. */
export type MailReports = WorkSource & {
  readonly expectOutcome: (mail: CapturedMail) => void;
  readonly inject: (mail: CapturedMail, type: ReportType) => void;
  /** Takes an address off the account's list of those that came back; false when it is not there. */
  readonly forgive: (address: string) => boolean;
  readonly clear: () => void;
};

export type ReportParts = {
  readonly deliver: (event: object) => Promise<unknown>;
  readonly now: () => Instant;
  /** Asked once for each report: true when it never arrives. */
  readonly isLost: (type: ReportType) => boolean;
  readonly deadLetters: DeadLetters;
  /** Hears of each mail about which nothing is owed any more. */
  readonly onReported?: (mail: CapturedMail) => void;
};

type Report = { readonly event: object; readonly lastOf?: CapturedMail };

/** Lambda tries an event of EventBridge three times before it gives up. */
const TRIES = 3;

/**
 * A few go one after the other, each with what follows from it, so that the same run is the same
 * story. Of a crowd many go at once, as EventBridge would hand them over.
 */
const CROWD = 20;

/** SES takes such a mail and never sends it. Its simulator's addresses are on no list. */
const HELD_BACK: readonly Outcome[] = [{ type: "Bounce", subType: "OnAccountSuppressionList" }];

export function createMailReports(parts: ReportParts): MailReports {
  const { deliver, now, isLost, deadLetters, onReported = () => {} } = parts;
  const queue: Report[] = [];
  const suppressed = new Set<string>();

  function outcomes(to: string): readonly Outcome[] {
    const address = to.toLowerCase();
    return suppressed.has(address) ? HELD_BACK : outcomesFor(address);
  }

  async function report({ event, lastOf }: Report): Promise<void> {
    await hand(event);
    if (lastOf !== undefined) onReported(lastOf);
  }

  async function hand(event: object): Promise<void> {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      try {
        await deliver(event);
        return;
      } catch {
        // The functions' host has said what went wrong.
      }
    }
    deadLetters.park("mail-reports", handedReport(event), `failed ${TRIES} times`);
  }

  return {
    name: "mail reports",
    expectOutcome: (mail) => {
      const events = mail.inbox.to
        .split(", ")
        .flatMap(outcomes)
        .filter(({ type }) => !isLost(type))
        .map(({ type, subType }) => mailReport(mail, type, now(), subType));
      if (events.length === 0) onReported(mail);
      queue.push(
        ...events.map((event, index) =>
          index === events.length - 1 ? { event, lastOf: mail } : { event },
        ),
      );
    },
    inject: (mail, type) => {
      queue.push({ event: mailReport(mail, type, now()) });
      if (type === "Delivery") return;
      for (const address of mail.inbox.to.split(", ")) suppressed.add(address.toLowerCase());
    },
    forgive: (address) => suppressed.delete(address.toLowerCase()),
    clear: () => {
      queue.length = 0;
      suppressed.clear();
    },
    step: async () => {
      if (queue.length === 0) return false;
      await Promise.all(queue.splice(0, queue.length < CROWD ? 1 : CROWD).map(report));
      return true;
    },
  };
}
