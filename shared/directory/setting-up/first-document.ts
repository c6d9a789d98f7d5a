import type { Dealer } from "../document/dealer.schema.ts";
import type { Copied } from "./copied-from.ts";

/** What nobody else can say of a new dealer. */
export type Told = Pick<Dealer, "id" | "name" | "brand" | "address" | "telephone" | "email"> & {
  /** Who leads it, and so hears of everything until there are others. */
  readonly leader: { readonly id: string; readonly name: string; readonly email: string };
  readonly timeZone: string;
  readonly language: string;
  /** What its first departments are called. */
  readonly departments: { readonly sales: string; readonly service: string };
};

const WORKING_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;

/** A whole document, though a draft: what it begins with is asked for again, a page each. */
export function firstDocument(told: Told, copied: Copied | undefined): Dealer {
  const { leader, language, departments: names, ...own } = told;
  const usual: Copied = {
    languages: [language],
    openingHours: [{ dayOfWeek: [...WORKING_DAYS], opens: "08:00", closes: "18:00" }],
    departments: [
      { id: "sales", name: names.sales, manager: leader.id, callsPerHour: USUAL_CALLS_PER_HOUR },
      {
        id: "service",
        name: names.service,
        manager: leader.id,
        callsPerHour: USUAL_CALLS_PER_HOUR,
      },
    ],
    resources: [],
    services: [],
  };
  const { departments, ...rest } = copied ?? usual;
  return {
    ...own,
    ...rest,
    draft: true,
    departments,
    staff: [{ ...leader, role: "general-manager", departments: departments.map(({ id }) => id) }],
  };
}

/** One in ten minutes, with the note that it takes. */
const USUAL_CALLS_PER_HOUR = 6;
