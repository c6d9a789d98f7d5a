import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { HandOffInput } from "../../../../shared/commitments/handoff/hand-off-input.ts";
import type { Dealer, ListedDealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Partner } from "../../../../shared/directory/document/partner.schema.ts";
import { taskAsked } from "../../../../shared/commitments/handoff/task-asked.ts";
import { momentText } from "../../../../shared/kernel/date-text.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Reader } from "../../reader/when.ts";
import { partnerTaskTexts } from "../../text/partner-task-texts.ts";
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

/** What a partner can be asked for, each with the first time by which. */
export function partnerChoices(
  partners: readonly Partner[],
  { timeZone, language, now }: Pick<Reader, "language"> & At,
): Option[] {
  const text = partnerTaskTexts(language).partnerTask;
  return partners.flatMap((partner) =>
    Object.keys(partner.leadTimes).flatMap((kind) => {
      const at = { partner: "", kind: "" };
      const about = { brand: partner.brand, promised: "other" } as const;
      const asked = taskAsked({ partner, kind, at }, about, now);
      if (!asked.ok) return [];
      const earliest = momentText(asked.value.earliest, timeZone, language);
      const label = text.option(partner.name, kind, earliest);
      return [{ value: `partner:${partner.id}:${kind}`, label }];
    }),
  );
}

type At = { readonly timeZone: string; readonly now: Instant };

/** The kind of task that was chosen with a partner. */
export function kindChosen(value: string | undefined): string | undefined {
  const [to, , kind] = (value ?? "").split(":");
  return to === "partner" ? kind : undefined;
}

/** Whoever is none of these is refused by the rule itself. */
export function handoffChosen(value: string | undefined): HandOffInput["to"] {
  const [kind = "", id = ""] = (value ?? "").split(":");
  if (kind === "dealer") return { dealer: id };
  if (kind === "partner") return { partner: id };
  return kind === "department" ? { department: id } : { staff: id };
}
