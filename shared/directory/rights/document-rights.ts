import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Rule } from "../../kernel/rules.ts";
import type { Dealer, Staff } from "../document/dealer.schema.ts";
import { may } from "./rights.ts";
import type { StaffMember } from "./staff-access.ts";

/** Who may write a part of the document, each a right and narrower than the one before. */
export const WRITERS = {
  /** Whoever leads at the dealer: who could only make more work for themselves with it. */
  managers: "directory:write",
  /** The same, of the entries that are of their departments. */
  "own-department": "directory:write",
  /** Who could hide something with it, or keep somebody from hearing of it. */
  leaders: "directory:lead",
  brand: "directory:set-up",
} as const;
export type Writer = keyof typeof WRITERS;

type Part<Of> = Readonly<Record<keyof Required<Of>, Writer>>;

/**
 * A part that is not named here does not compile: whoever adds one decides who could hide or silence
 * something with it.
 */
export const DOCUMENT_PARTS: Part<Dealer> = {
  id: "brand",
  brand: "brand",
  name: "managers",
  // Takes everything from strangers' eyes, or shows it to them.
  draft: "leaders",
  // Moves each due time at once.
  timeZone: "leaders",
  languages: "managers",
  // Whose page customers take it for, and where its links lead them.
  appearance: "leaders",
  // Who hears of what people cannot use, and whom they may complain to.
  accessibility: "leaders",
  privacy: "leaders",
  address: "managers",
  telephone: "managers",
  // Where customers' answers go, and what is heard where nobody else can be reached.
  email: "leaders",
  callbackWithin: "managers",
  // Who is sent for a car that stands somewhere.
  roadside: "managers",
  wordEvery: "managers",
  // What customers see of how promises are kept.
  showKeptRate: "leaders",
  // What all managers read in the morning.
  morningMail: "leaders",
  // Who may show the booking inside a page of their own.
  embedOn: "leaders",
  openingHours: "managers",
  specialOpeningHours: "managers",
  departments: "own-department",
  staff: "own-department",
  resources: "managers",
  services: "own-department",
  optionNames: "managers",
  labourHoursPerDay: "managers",
  noteTemplates: "managers",
  // What is not looked at cannot be found to be wrong.
  carChecklist: "leaders",
  transport: "leaders",
  escalation: "brand",
  // What is asked for later must not have been let go early.
  retention: "leaders",
};

/** Of an entry of one's own department; a new one, and one less, are the leaders'. */
export const DEPARTMENT_PARTS: Part<Dealer["departments"][number]> = {
  id: "leaders",
  name: "own-department",
  names: "own-department",
  // Who may read what was said to whom.
  purpose: "leaders",
  // Whom every step of a ladder tells.
  manager: "leaders",
  callsPerHour: "own-department",
  // Where customers' answers go.
  email: "leaders",
  openingHours: "own-department",
  specialOpeningHours: "own-department",
};

/**
 * Of people below manager, all of whose departments are one's own; of one's own entry the language alone.
 * Who is away is also said by who shares a department with them.
 */
export const PERSON_PARTS: Part<Staff> = {
  id: "leaders",
  name: "own-department",
  email: "own-department",
  role: "leaders",
  departments: "own-department",
  callsPerHour: "own-department",
  language: "own-department",
  absences: "own-department",
};

type Entry = { readonly id: string };
type Change<One> = { readonly at: string; readonly before?: One; readonly after?: One };

/** Each place that this person may not write so; none for the brand. */
export function beyondRole(staff: StaffMember, before: Dealer, after: Dealer): FieldError[] {
  return [
    ...partsChanged(DOCUMENT_PARTS, before, after).flatMap((part) => {
      const writer = DOCUMENT_PARTS[part];
      return writer === "own-department" ? [] : refuse(staff, writer, `/${part}`);
    }),
    ...inEntries(staff, "departments", before, after, departmentBeyond),
    ...inEntries(staff, "staff", before, after, personBeyond),
    ...inEntries(staff, "services", before, after, serviceBeyond),
  ];
}

function inEntries<List extends "departments" | "staff" | "services">(
  staff: StaffMember,
  list: List,
  before: Dealer,
  after: Dealer,
  beyond: (staff: StaffMember, change: Change<Dealer[List][number]>) => FieldError[],
): FieldError[] {
  if (may(staff, "directory:lead")) return [];
  const [were, are]: readonly (readonly Dealer[List][number][])[] = [before[list], after[list]];
  return changesOf(`/${list}`, were ?? [], are ?? []).flatMap((change) => beyond(staff, change));
}

/** By id; what is gone is named by the place it had. */
function changesOf<One extends Entry>(
  at: string,
  before: readonly One[],
  after: readonly One[],
): Change<One>[] {
  const gone = before.flatMap((one, index) =>
    after.some(({ id }) => id === one.id) ? [] : [{ at: `${at}/${index}`, before: one }],
  );
  const present = after.map((one, index) => {
    const known = before.find(({ id }) => id === one.id);
    return { at: `${at}/${index}`, after: one, ...(known === undefined ? {} : { before: known }) };
  });
  return [...gone, ...present.filter((change) => !isSame(change.before, change.after))];
}

function departmentBeyond(
  staff: StaffMember,
  { at, before, after }: Change<Dealer["departments"][number]>,
): FieldError[] {
  if (before === undefined || after === undefined) return refuse(staff, "leaders", at);
  if (!staff.departments.includes(after.id)) return [invalid(at, "other-departments")];
  return partsChanged(DEPARTMENT_PARTS, before, after).flatMap((part) =>
    refuse(staff, DEPARTMENT_PARTS[part], `${at}/${part}`),
  );
}

function serviceBeyond(
  { departments }: StaffMember,
  { at, before, after }: Change<Dealer["services"][number]>,
): FieldError[] {
  const concerned = [before, after].flatMap((one) => (one === undefined ? [] : [one.department]));
  if (concerned.every((id) => departments.includes(id))) return [];
  return [invalid(at, "other-departments")];
}

function personBeyond(staff: StaffMember, { at, before, after }: Change<Staff>): FieldError[] {
  const all = [before, after].flatMap((one) => (one === undefined ? [] : [one]));
  const places = (rule: Rule, free: readonly string[] = []) =>
    before === undefined || after === undefined
      ? [{ pointer: at, rule }]
      : partsChanged(PERSON_PARTS, before, after)
          .filter((part) => !free.includes(part))
          .map((part) => ({ pointer: `${at}/${part}`, rule }));
  if (before?.id === staff.id) return places("leaders-only", ["language"]);
  if (before !== undefined && before.role !== "advisor") return places("leaders-only");
  // An advisor who is made more than that: the role is refused, and what else they become of it is not.
  if (after !== undefined && after.role !== "advisor") {
    const pointer = before === undefined ? at : `${at}/role`;
    return [{ pointer, rule: "leaders-only" }];
  }
  const isOwn = (id: string) => staff.departments.includes(id);
  if (all.every(({ departments }) => departments.every(isOwn))) return [];
  const shares = all.every(({ departments }) => departments.some(isOwn));
  return places("other-departments", shares ? ["absences"] : []);
}

/** Whether a manager leads this person, by one department at least. */
export function isBelow(
  { departments }: Pick<StaffMember, "departments">,
  person: Pick<Staff, "role" | "departments">,
): boolean {
  return person.role === "advisor" && person.departments.some((id) => departments.includes(id));
}

function refuse(staff: StaffMember, writer: Writer, pointer: string): FieldError[] {
  if (may(staff, WRITERS[writer])) return [];
  return [invalid(pointer, writer === "brand" ? "brand-only" : "leaders-only")];
}

function partsChanged<Of extends object>(parts: Part<Of>, before: Of, after: Of) {
  const names: (keyof Of & string)[] = [];
  for (const name in parts) if (!isSame(before[name], after[name])) names.push(name);
  return names;
}

/** Both were read by the same schema, so what says the same is the same text. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
