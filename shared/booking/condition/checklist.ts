import type { ByLanguage } from "../../directory/document/by-language.schema.ts";
import { USUAL_CHECKLIST } from "../../directory/document/vocabulary.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { ConditionMoment } from "../../story/parts/condition.schema.ts";
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

/** The same at a moment of one car: what was looked at on arrival is looked at again, whatever the list says by then. */
export function checklistAt(
  moment: ConditionMoment,
  { condition }: Pick<Appointment, "condition">,
  dealer: Pick<Dealer, "carChecklist">,
): readonly ChecklistItem[] {
  const list = checklistOf(dealer);
  const before = moment === "hand-back" ? (condition?.arrival?.items ?? []) : [];
  const gone = before.filter(({ id }) => !list.some((one) => one.id === id));
  return [...list, ...gone.map(({ id, name }) => ({ id, name }))];
}
