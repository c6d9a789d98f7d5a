import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import { isUsualPart } from "../../../../shared/self-inspection/parts-asked.ts";
import type { PartAsked } from "../../../../shared/self-inspection/parts-asked.ts";
import { leaseTexts } from "../../text/lease-texts.ts";

/** What a part is called: in our words, or the dealer's for what only they look at. */
export function partName(
  { id, name = id, names }: Pick<PartAsked, "id" | "name" | "names">,
  language: string,
): string {
  const { parts } = leaseTexts(language).self;
  return isUsualPart(id) ? parts[id] : nameIn(language, { name, ...(names && { names }) });
}
