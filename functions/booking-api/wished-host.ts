import type { WishedHost } from "../../shared/booking/slots/service-terms.ts";
import type { ForServices } from "../../shared/directory/services/visit-service.ts";
import type { RecentDealers } from "../../shared/directory/store/recent-dealers.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import { wrongFields } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";

export type WishedHostDeps = {
  readonly recentDealers: RecentDealers;
  readonly cases: Pick<CaseStore, "case" | "now">;
};

type Asked = ForServices & {
  readonly dealer: string;
  /** Somebody by name, of those whom the dealer shows. */
  readonly host?: string | undefined;
  /** A case whose token the caller holds: whoever received them there. */
  readonly sameHostAs?: string | undefined;
};

/**
 * Whom a customer asks for; undefined for anybody.
 * @throws HttpProblem 404 for a case whose token is not sent along, 422 where nobody of it is there any more.
 */
export async function wishedHost(
  deps: () => WishedHostDeps | Promise<WishedHostDeps>,
  { dealer: id, host, sameHostAs, ...wanted }: Asked,
  request: HttpRequest,
): Promise<WishedHost | undefined> {
  if (sameHostAs === undefined) return host === undefined ? undefined : { id: host, known: false };
  if (host !== undefined) throw wrongFields([invalid("/sameHostAs", "one-host")]);
  const { hostOfCase } = await import("./host-of-case.ts");
  const found = await hostOfCase(await deps(), { dealer: id, wanted, sameHostAs }, request);
  if (found === undefined) throw wrongFields([invalid("/sameHostAs", "host-gone")]);
  return { id: found, known: true };
}
