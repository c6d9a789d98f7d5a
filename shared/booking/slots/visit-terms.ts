import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { hostsFor } from "../../directory/services/hosts.ts";
import { serviceOfVisit } from "../../directory/services/several-services.ts";
import type { ForServices, VisitService } from "../../directory/services/visit-service.ts";
import type { PlaceKind, TransportKind } from "../../directory/document/vocabulary.ts";
import type { LocalDate } from "../../kernel/time.ts";
import type { LeaseEnd } from "./opens-on.ts";
import { termsOf, withTransport } from "./service-terms.ts";
import type { ServiceTerms } from "./service-terms.ts";

/** A visit as it was agreed. */
export type AgreedVisit = ForServices & {
  readonly location: { readonly kind: PlaceKind };
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly host?: string | undefined;
  readonly transport?: { readonly kind: TransportKind } | undefined;
};

/** What something has to be there for before it makes sense; and the end of the lease, where it binds another time. */
type Bound = { readonly notBefore?: LocalDate | undefined; readonly lease?: LeaseEnd };

/**
 * What the dealer asks of another time for a visit that is booked; undefined when it is not given like
 * that any more. Who was asked for and is gone binds nobody; how the customer gets on stays theirs.
 */
export function termsOfVisit(
  dealer: Dealer,
  { location, options = {}, host, transport, notBefore, lease = "any", ...of }: AgreedVisit & Bound,
): { readonly service: VisitService; readonly terms: ServiceTerms } | undefined {
  const service = serviceOfVisit(dealer, of);
  if (service === undefined) return undefined;
  const there = hostsFor(dealer, service).some(({ id }) => id === host);
  const wished = host === undefined || !there ? undefined : { id: host, known: true };
  const terms = termsOf(dealer, service, { place: location.kind, options, host: wished, lease });
  if (!terms.ok) return undefined;
  const all = withTransport(terms.value, dealer, transport?.kind);
  return { service, terms: { ...all, notBefore } };
}
