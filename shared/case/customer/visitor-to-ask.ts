import type { Visitor } from "../../story/parts/appointment.schema.ts";
import type { Contact } from "../../story/parts/case.schema.ts";
import { barredNumbers } from "./callable-numbers.ts";

/** Who comes, as they may be asked for on the day: not on a number that the customer never wants called. */
export function visitorToAsk({ name, phone }: Visitor, contact: Contact = {}): Visitor {
  return phone === undefined || barredNumbers(contact).has(phone) ? { name } : { name, phone };
}
