import type { Urgency } from "../../../../story/parts/urgencies.ts";

/** Of a car that cannot be moved, or not safely. */
export type UrgentWords = {
  readonly urgent: {
    /** A label of the sheet, and what stands beside it. */
    readonly label: string;
    readonly names: Readonly<Record<Urgency, string>>;
    readonly accessNote: string;
    /** To the customer: it comes first, whom else to call, and that the car stays where it is. */
    readonly first: Readonly<Record<Urgency, string>>;
    readonly roadside: (name: string, number: string) => string;
    readonly dealer: (number: string) => string;
  };
};
