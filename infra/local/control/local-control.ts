import type { Audit } from "../../audit/audit-stored.ts";
import type { ClockControl } from "../clock/clock-control.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import type { DocumentLog } from "../documents/document-log.ts";
import type { CallCounts } from "../faults/call-counts.ts";
import type { FaultRules } from "../faults/fault-rules.ts";
import type { Handle } from "../http/serve.ts";
import type { LocalIssuer } from "../identity/issuer.ts";
import type { UserPool } from "../identity/user-pool.ts";
import type { MailReports } from "../mail/mail-reports.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import type { SamplePerson } from "../sample/sample-people.ts";
import type { ScheduleRunner } from "../scheduler/schedule-runner.ts";
import type { ScheduleStore } from "../scheduler/schedule-store.ts";
import type { DeadLetters } from "../work/dead-letters.ts";
import type { WorkLoop } from "../work/work-loop.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { auditRoutes } from "./audit-routes.ts";
import { clockRoutes, resetRoute } from "./clock-routes.ts";
import { controlRouter } from "./control-router.ts";
import { faultRoutes } from "./fault-routes.ts";
import { galleryRoutes } from "./gallery-routes.ts";
import { identityRoutes } from "./identity-routes.ts";
import { mailRoutes } from "./mail-routes.ts";
import { pageRoutes } from "./page-routes.ts";
import { recallRoutes } from "./recall-routes.ts";
import { scheduleRoutes } from "./schedule-routes.ts";

export type ControlParts = {
  readonly clock: LocalClock;
  readonly control: ClockControl;
  readonly background: {
    readonly schedules: ScheduleStore;
    readonly runner: ScheduleRunner;
    readonly reports: MailReports;
    readonly loop: WorkLoop;
  };
  readonly mailbox: Mailbox;
  readonly issuer: LocalIssuer;
  readonly people: readonly SamplePerson[];
  readonly userPool: Pick<UserPool, "accounts">;
  readonly rules: FaultRules;
  readonly counts: CallCounts;
  readonly deadLetters: DeadLetters;
  readonly documents: DocumentLog;
  readonly tables: Audit["tables"];
  readonly reset: (now?: Instant) => Promise<void>;
};

/** Everything under `/_local`: what a person or a test may see and do besides the product itself. */
export function createLocalControl(parts: ControlParts): Handle {
  const { schedules, runner, reports, loop } = parts.background;
  return controlRouter({
    ...pageRoutes,
    ...recallRoutes,
    ...galleryRoutes,
    ...clockRoutes(parts.clock, parts.control),
    ...mailRoutes(parts.mailbox, reports, loop.settle),
    ...scheduleRoutes(schedules, runner, loop.settle),
    ...identityRoutes(parts.issuer, parts.people, parts.userPool),
    ...faultRoutes(parts.rules, parts.counts, parts.deadLetters),
    ...auditRoutes({ ...parts, settle: loop.settle }),
    ...resetRoute(parts.clock, parts.reset),
  });
}
