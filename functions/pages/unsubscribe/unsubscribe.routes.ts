import type { Mail } from "../../../shared/story/parts/mail.schema.ts";
import { isDeclinable } from "../../../shared/mail/write/message-class.ts";
import { createMailStore } from "../../../shared/mail/mail.store.ts";
import type { MailStore } from "../../../shared/mail/mail.store.ts";
import { createSuppressionStore } from "../../../shared/mail/fate/suppression.store.ts";
import type { Tables } from "../../../shared/platform/dynamodb/tables.ts";
import { unsubscribe } from "../../../shared/mail/fate/unsubscribe.ts";
import type { UnsubscribeDeps } from "../../../shared/mail/fate/unsubscribe.ts";
import type { Clock } from "../../../shared/kernel/time.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import { loadTexts } from "../text/catalogue.ts";
import { declinePage, declinedPage } from "./unsubscribe-page.tsx";
import { pressKeyFor } from "../forms/form-token.tsx";
import { linkedForm } from "../forms/pressed-once.ts";
import { publicPage } from "../../wiring/page.ts";

export type UnsubscribeRoutesDeps = Omit<UnsubscribeDeps, "suppressions"> & {
  readonly tables: Pick<Tables, "client" | "cases">;
  readonly clock: Clock;
};

/**
 * Where a survey or advertising is declined: a page that asks, and what it sends to. Mail programs send
 * there by themselves, without cookie, origin or a form of ours (RFC 8058), so what is sent is not
 * looked at: whoever knows the mail's id has the mail.
 */
export const unsubscribeRoutes = {
  ask: publicPage(async ({ tables }: UnsubscribeRoutesDeps, request) =>
    declinePage(await mailOf(createMailStore(tables), request), pressKeyFor(request)),
  ),
  decline: linkedForm(async (deps: UnsubscribeRoutesDeps, request) => {
    const mail = await mailOf(createMailStore(deps.tables), request);
    const suppressions = createSuppressionStore(deps.tables);
    await unsubscribe({ ...deps, suppressions }, mail, deps.clock.now());
    return declinedPage(mail);
  }),
};

/** @throws HttpProblem 404 for a mail that is not there, or that cannot be declined. */
async function mailOf(mails: Pick<MailStore, "mail">, { params }: HttpRequest): Promise<Mail> {
  const { reference = "", mail: id = "" } = params;
  const mail = await mails.mail(reference, id);
  if (mail === undefined || !isDeclinable(mail.messageClass)) {
    throw new HttpProblem({ code: "route-not-found" });
  }
  await loadTexts(mail.recipient.language);
  return mail;
}
