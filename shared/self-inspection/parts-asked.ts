import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { ByLanguage } from "../directory/document/by-language.schema.ts";
import { USUAL_CHECKLIST } from "../directory/document/vocabulary.ts";

/** What is asked of every car, in this order; each side, the inside and the odometer are to be seen. */
export const USUAL_PARTS = [
  "front",
  "left",
  "rear",
  "right",
  "wheels",
  "glass",
  "interior",
  "odometer",
] as const;
export type UsualPart = (typeof USUAL_PARTS)[number];

const TO_BE_SEEN: ReadonlySet<string> = new Set<UsualPart>([
  "front",
  "left",
  "rear",
  "right",
  "interior",
  "odometer",
]);

/** One part of the car that the customer looks at. */
export type PartAsked = {
  readonly id: string;
  /** In the dealer's words; absent of the usual ones, which have ours. */
  readonly name?: string | undefined;
  readonly names?: ByLanguage | undefined;
  /** Not without a photo, whatever its state. */
  readonly photo: boolean;
};

/** The usual parts, and what else the dealer looks at on a car. */
export function partsAsked({ carChecklist = [] }: Pick<Dealer, "carChecklist">): PartAsked[] {
  const usual = new Set<string>([...USUAL_PARTS, ...USUAL_CHECKLIST]);
  const own = carChecklist.filter(({ id }) => !usual.has(id));
  return [
    ...USUAL_PARTS.map((id) => ({ id, photo: TO_BE_SEEN.has(id) })),
    ...own.map(({ id, name, names }) => ({ id, name, names, photo: false })),
  ];
}

export function isUsualPart(id: string): id is UsualPart {
  return USUAL_PARTS.some((one) => one === id);
}
