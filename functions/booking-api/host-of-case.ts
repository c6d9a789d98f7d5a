import { sameHost } from "../../shared/booking/slots/same-host.ts";
import { caseForCustomer } from "../../shared/case/access/case-access.ts";
import type { ForServices } from "../../shared/directory/services/visit-service.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { bearerOf } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { WishedHostDeps } from "./wished-host.ts";

type Asked = {
  readonly dealer: string;
  readonly wanted: ForServices;
  readonly sameHostAs: string;
};

/** Who received the customer of a case. @throws HttpProblem 404 unless its token is sent along. */
export async function hostOfCase(
  { cases, recentDealers }: WishedHostDeps,
  { dealer: id, wanted, sameHostAs }: Asked,
  request: HttpRequest,
): Promise<string | undefined> {
  const story = required(await caseForCustomer(cases, sameHostAs, bearerOf(request)));
  const dealer = await recentDealers(id);
  return dealer === undefined ? undefined : sameHost(dealer, wanted, story.appointments);
}
