import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import { serviceOfVisit } from "../../../../shared/directory/services/several-services.ts";

type Wished = {
  readonly service: string;
  readonly wish: { readonly serviceName: string; readonly also?: readonly string[] | undefined };
};

/** What somebody waits for, as the dealer calls it today in the reader's language; what was taken out keeps its name. */
export function wishedService(
  dealer: Pick<Dealer, "services">,
  { service, wish }: Wished,
  language: string,
): string {
  const known = serviceOfVisit(dealer, { service, also: wish.also });
  return known === undefined ? wish.serviceName : nameIn(language, known);
}
