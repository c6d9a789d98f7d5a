import type { ByLanguage } from "../../directory/document/by-language.schema.ts";
import { USUAL_CHECKLIST } from "../../directory/document/vocabulary.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";

/** The one of which a number is noted, on any checklist. */
export const ODOMETER = "odometer";

export type ChecklistItem = {
  readonly id: string;
  /** In the dealer's own words, where it has any. */
  readonly name?: string | undefined;
  readonly names?: ByLanguage | undefined;
};

/** What this dealer looks at, in this order. */
export function checklistOf({
  carChecklist,
}: Pick<Dealer, "carChecklist">): readonly ChecklistItem[] {
  return carChecklist ?? USUAL_CHECKLIST.map((id) => ({ id }));
}
