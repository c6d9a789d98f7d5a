import { setTimeout as wait } from "node:timers/promises";
import { serve } from "../../infra/local/http/serve.ts";
import type { InboxMail } from "../../infra/local/mail/inbox-mail.ts";
import { openMailbox } from "../../infra/local/mail/mailbox.ts";
import { sesApi } from "../../infra/local/mail/ses-api.ts";
import { systemClock } from "../../shared/platform/clock.ts";

/** Stands where the functions expect SES, and keeps what they send. */
export async function captureMail() {
  const mailbox = await openMailbox();
  const silent = { expectOutcome() {}, forgive: () => false };
  const server = await serve(0, sesApi(mailbox, silent, systemClock.now));
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    to: (address: string) => mailbox.list(address),
    /** The first mail to an address that fits, or an error after this long. */
    arrived: async (
      address: string,
      fits: (mail: InboxMail) => boolean = () => true,
      withinMilliseconds = 60_000,
    ): Promise<InboxMail> => {
      const deadline = performance.now() + withinMilliseconds;
      while (performance.now() < deadline) {
        const mail = mailbox.list(address).find(fits);
        if (mail !== undefined) return mail;
        await wait(200);
      }
      throw new Error(`no such mail to ${address}: ${JSON.stringify(mailbox.list(address))}`);
    },
    stop: server.close,
  };
}
