import type { Dealer } from "./dealer.schema.ts";
import { nameIn } from "./name-in.ts";

type Named = Pick<Dealer, "optionNames">;

/** What a choice is called, `Getriebe`; undefined where the dealer gave no word of its own for it. */
export function optionIn(language: string, dealer: Named, option: string): string | undefined {
  const names = dealer.optionNames?.[option]?.names;
  const found = nameIn(language, { name: "", names });
  return found === "" ? undefined : found;
}

/** What one of its values is called; the value itself where it has no other word. */
export function valueIn(language: string, dealer: Named, option: string, value: string): string {
  return nameIn(language, { name: value, names: dealer.optionNames?.[option]?.values?.[value] });
}
