import type { Dealer } from "../../directory/document/dealer.schema.ts";

/** Countries whose cars count miles. */
const MILES = new Set(["US", "GB", "LR", "MM"]);

/** What the odometers of the dealer's country count. */
export function odometerUnit({ address }: Pick<Dealer, "address">): "mi" | "km" {
  return MILES.has(address.addressCountry) ? "mi" : "km";
}
