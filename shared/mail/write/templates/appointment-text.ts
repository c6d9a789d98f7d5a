import type { Dealer } from "../../../directory/document/dealer.schema.ts";
import { nameIn } from "../../../directory/document/name-in.ts";
import { valueIn } from "../../../directory/document/option-in.ts";
import { serviceOfVisit } from "../../../directory/services/several-services.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";

type Booked = Pick<Appointment, "dealer" | "service" | "also" | "serviceName" | "options">;

/**
 * `Test drive (500e)`: by the names that its dealer gave in the reader's language, else by what it was called
 * when it was booked.
 * @param dealer whose letter it is; another one that keeps a promise of it has names of its own
 */
export function bookedText(
  { serviceName, options = {}, ...visit }: Booked,
  dealer: Pick<Dealer, "id" | "services" | "optionNames">,
  language: string,
): string {
  const own = dealer.id === visit.dealer;
  const names = own ? serviceOfVisit(dealer, visit)?.names : undefined;
  const name = nameIn(language, { name: serviceName, names });
  const chosen = Object.entries(options).map(([option, value]) =>
    own ? valueIn(language, dealer, option, value) : value,
  );
  return chosen.length === 0 ? name : `${name} (${chosen.join(", ")})`;
}
