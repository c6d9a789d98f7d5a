import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Form } from "../../forms/read-form.ts";
import { WHY_NOT_HANDED } from "../../../../shared/commitments/handoff/why-not-handed.ts";
import type { WhyNotHanded } from "../../../../shared/commitments/handoff/why-not-handed.ts";

/** The form beside the list that its ticks belong to. */
export const SEVERAL = "several";

const FIELD = "tick.";
/** As many as a page of the list shows, and what is offered beside it. */
const MOST = 60;

type Place = Pick<Commitment, "reference" | "id">;

export type Ticked = Place & {
  /** The revision that the list showed. */
  readonly seen: string;
};

export function tickField({ reference, id }: Place): string {
  return `${FIELD}${reference}.${id}`;
}

export function tickedIn(form: Form): Ticked[] {
  return Object.entries(form)
    .flatMap(([name, seen]) => {
      const [field, reference = "", id = ""] = name.split(".");
      return `${field}.` === FIELD && reference !== "" && id !== ""
        ? [{ reference, id, seen }]
        : [];
    })
    .slice(0, MOST);
}

export type NotHanded = Place & { readonly why: WhyNotHanded };

export function notHandedText(stay: readonly NotHanded[]): string {
  return stay.map(({ reference, id, why }) => [reference, id, why].join(".")).join(" ");
}

export function readNotHanded(text: string | undefined): NotHanded[] {
  return (text ?? "")
    .split(" ")
    .slice(0, MOST)
    .flatMap((one) => {
      const [reference = "", id = "", reason] = one.split(".");
      const why = WHY_NOT_HANDED.find((known) => known === reason);
      return reference === "" || id === "" || why === undefined ? [] : [{ reference, id, why }];
    });
}
