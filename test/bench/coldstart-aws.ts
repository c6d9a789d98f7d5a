import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "../../infra/local/database.ts";
import { startEngine } from "../../infra/local/engines/choose-engine.ts";
import {
  SCHEDULE_GROUP,
  functionEnvironment,
} from "../../infra/local/functions/function-environment.ts";
import { serve } from "../../infra/local/http/serve.ts";
import { startIssuer } from "../../infra/local/identity/issuer.ts";
import { openMailbox } from "../../infra/local/mail/mailbox.ts";
import type { Mailbox } from "../../infra/local/mail/mailbox.ts";
import { sesApi } from "../../infra/local/mail/ses-api.ts";
import { createScheduleStore } from "../../infra/local/scheduler/schedule-store.ts";
import { schedulerApi } from "../../infra/local/scheduler/scheduler-api.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { HOUR, plus } from "../../shared/kernel/time.ts";
import { createSessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { ticketText } from "../../shared/platform/sign-in/session-ticket.ts";
import { beginSession } from "../../shared/platform/sign-in/sessions.ts";
import { systemClock } from "../../shared/platform/clock.ts";

/** The services a function talks to in its first event, with the sample dealers in them. */
export type ServicesForBench = {
  readonly environment: Readonly<Record<string, string>>;
  readonly mailbox: Mailbox;
  /** The cookies of somebody signed in at the desk. */
  readonly deskCookie: (email: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export async function startServicesForBench(): Promise<ServicesForBench> {
  const folder = await mkdtemp(path.join(tmpdir(), "kept-bench-"));
  const engine = await startEngine({
    name: undefined,
    folder,
    keep: false,
    endpoint: process.env["AWS_ENDPOINT_URL_DYNAMODB"],
  });
  const database = openDatabase(engine);
  await database.prepare();
  const schedules = createScheduleStore();
  schedules.addGroup(SCHEDULE_GROUP);
  const mailbox = await openMailbox();
  const silent = { expectOutcome() {}, forgive: () => false };
  const scheduler = await serve(0, schedulerApi(schedules, systemClock.now));
  const ses = await serve(0, sesApi(mailbox, silent, systemClock.now));
  const issuer = await startIssuer("http://127.0.0.1:3000/sign-in");
  const url = ({ port }: { port: number }) => `http://127.0.0.1:${port}`;
  return {
    environment: functionEnvironment(
      "http://127.0.0.1:3000",
      {
        dynamodb: engine.endpoint,
        scheduler: url(scheduler),
        ses: url(ses),
        s3: url(ses),
        userPool: url(ses),
      },
      issuer,
    ),
    mailbox,
    deskCookie: async (email) => {
      const now = systemClock.now();
      const ticket = await beginSession(
        {
          signIn: { issuer: issuer.issuer, clientId: issuer.audience },
          sessions: createSessionStore(database.tables),
          random: systemRandom,
        },
        { email, tokenUntil: plus(now, HOUR) },
        now,
      );
      return `desk=${ticketText(ticket)}; desk-form=bench`;
    },
    stop: async () => {
      database.close();
      await Promise.all([scheduler.close(), ses.close(), issuer.stop()]);
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
