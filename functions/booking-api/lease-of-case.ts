import { matterForCustomer } from "../../shared/case/access/case-access.ts";
import { CASE_NOT_FOUND } from "../../shared/case/access/case-access.ts";
import type { SlotsQuestion } from "../../shared/booking/slots/list-slots.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { bearerOf } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { WishedHostDeps } from "./wished-host.ts";

type Asked = { readonly dealer: string; readonly reference: string | undefined };

/**
 * When the lease ends of whose case it is: by the first day that is listed anybody could tell it, so only whoever
 * holds the token of the case is answered by it.
 * @throws HttpProblem 404 without that, and for a case of another dealer.
 */
export async function leaseOfCase(
  { cases }: Pick<WishedHostDeps, "cases">,
  { dealer, reference = "" }: Asked,
  request: HttpRequest,
): Promise<Pick<SlotsQuestion, "lease">> {
  const matter = required(await matterForCustomer(cases, reference, bearerOf(request)));
  if (matter.dealer !== dealer) throw new HttpProblem(CASE_NOT_FOUND);
  return { lease: matter.leaseMaturityDate };
}
