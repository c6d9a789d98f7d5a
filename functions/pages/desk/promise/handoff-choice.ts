import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { HandOffInput } from "../../../../shared/commitments/handoff/hand-off-input.ts";
import type { Dealer, ListedDealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Option } from "../../views/field.tsx";
import type { HandoffText } from "../../text/en/desk-sheet.ts";

/** To whom a promise may be offered. */
export type HandoffChoices = {
  /** People and departments of the dealer that has it. */
  readonly here: readonly Option[];
  /** The other dealers of the brand. */
  readonly dealers: readonly Option[];
};

export function handoffChoices(
  { owner }: Pick<Commitment, "owner">,
  here: Dealer,
  dealers: readonly ListedDealer[],
  text: HandoffText,
): HandoffChoices {
  return {
    here: [
      ...here.staff
        .filter(({ id }) => id !== owner.id)
        .map(({ id, name }) => ({ value: `staff:${id}`, label: name })),
      ...here.departments.map(({ id, name }) => ({
        value: `department:${id}`,
        label: text.anybodyIn(name),
      })),
    ],
    dealers: dealers
      .filter(({ id, brand }) => brand === here.brand && id !== here.id)
      .toSorted((left, right) => left.name.localeCompare(right.name))
      .map(({ id, name }) => ({ value: `dealer:${id}`, label: name })),
  };
}

/** Whoever is none of these is refused by the rule itself. */
export function handoffChosen(value: string | undefined): HandOffInput["to"] {
  const [kind = "", id = ""] = (value ?? "").split(":");
  if (kind === "dealer") return { dealer: id };
  return kind === "department" ? { department: id } : { staff: id };
}
