import { commitmentKindSchema } from "../../../../shared/directory/document/values.schema.ts";
import type { CommitmentKind } from "../../../../shared/directory/document/values.schema.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { AtDealer } from "../frame/at-dealer.ts";

/** What somebody asks to see of the list; all of it stands in the address, so a link shows the same. */
export type Asked = {
  /** `mine`, `all`, `for-others` or a department's id. */
  readonly show: string;
  readonly person: string | undefined;
  readonly kind: CommitmentKind | undefined;
  readonly late: boolean;
  readonly complaint: boolean;
  /** Of customers who come today. */
  readonly visit: boolean;
};

/** What the reader has promised for other companies; before a department of that name. */
export const FOR_OTHERS = "for-others";

/** Everything that is open. */
export const ALL: Asked = {
  show: "all",
  person: undefined,
  kind: undefined,
  late: false,
  complaint: false,
  visit: false,
};

/** By which an address says any of it. */
export const ASKED = ["show", "person", "kind", "late", "complaint", "visit"] as const;

type Query = HttpRequest["query"];

/** What nobody can mean shows everything. */
export function readAsked(query: Query, { staff, dealer }: Pick<AtDealer, "staff" | "dealer">) {
  const person = dealer.staff.find(({ id }) => id === query["person"])?.id;
  const usual = staff.role === "advisor" && person === undefined ? "mine" : "all";
  return {
    show: query["show"] ?? usual,
    person,
    kind: commitmentKindSchema.safeParse(query["kind"]).data,
    late: query["late"] === "yes",
    complaint: query["complaint"] === "yes",
    visit: query["visit"] === "yes",
  } satisfies Asked;
}

/** As the address says it. */
export function askedQuery({ show, person, kind, late, complaint, visit }: Asked): string {
  return new URLSearchParams({
    show,
    ...(person === undefined ? {} : { person }),
    ...(kind === undefined ? {} : { kind }),
    ...(late ? { late: "yes" } : {}),
    ...(complaint ? { complaint: "yes" } : {}),
    ...(visit ? { visit: "yes" } : {}),
  }).toString();
}

/** Whether it leaves out more than what the links above the list say. */
export function isFiltered({ person, kind, late, complaint, visit }: Asked): boolean {
  return person !== undefined || kind !== undefined || late || complaint || visit;
}

/** The list as it is asked for, at one of its pages, with nothing chosen. */
export function nowHref(dealer: string, asked: Asked, after?: string): string {
  const place = after === undefined ? "" : `&after=${after}`;
  return `/desk/dealers/${dealer}?${askedQuery(asked)}${place}`;
}

/** The same with one entry chosen, whose call sheet is beside it. */
export function chosenHref(list: string, { reference, id }: Chosen): string {
  return `${list}&at=${reference}.${id}#sheet`;
}

export type Chosen = { readonly reference: string; readonly id: string };

/** An entry as an address names it: the case's reference and the promise's id. */
export function readChosen(written: string | undefined): Chosen | undefined {
  const [reference, id, ...more] = written?.split(".") ?? [];
  if (reference === undefined || id === undefined || more.length > 0) return undefined;
  return { reference, id };
}

/** What a press that handed over several led back with. */
export function readHanded({ offered, given }: Query) {
  const count = Number(/^\d{1,3}$/.exec(given ?? offered ?? "")?.[0]);
  if (Number.isNaN(count)) return undefined;
  return { how: given === undefined ? "offered" : "given", count } as const;
}
