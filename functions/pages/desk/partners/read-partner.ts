import { PARTNER_FIELDS } from "../../../../shared/directory/document/partner-terms.ts";
import { isCalledInspection } from "../../../../shared/directory/partner/task-terms.ts";
import { partnerSchema } from "../../../../shared/directory/document/partner.schema.ts";
import type { Partner } from "../../../../shared/directory/document/partner.schema.ts";
import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { kindOf, newPersonId } from "../settings/new-slug.ts";
import { readWeek } from "../settings/week-hours.tsx";

export type PartnerFaults = {
  readonly problems: readonly FieldProblem[];
  readonly errors: readonly FieldError[];
};

type Read = {
  readonly brand: string;
  readonly partner: Partner | undefined;
  readonly language: string;
};

/** The partner as the form says; what the form does not speak of stays as it is. */
export function readPartner(
  { brand, partner, language }: Read,
  form: Form,
): Result<Partner, PartnerFaults> {
  const week = readWeek(form, language);
  if (!week.ok) return fail({ problems: week.failure, errors: [] });
  const { name } = form;
  const written = {
    id: partner?.id ?? newId(name),
    name,
    brand,
    purpose: form["purpose"],
    telephone: form["telephone"],
    callers: listed(form["callers"], /[,;\n]/),
    timeZone: form["timeZone"],
    workingDays: DAYS_OF_WEEK.filter((day) => form[`works.${day}`] !== undefined),
    openingHours: week.value,
    specialOpeningHours: listed(form["special"], /\n/)?.map(readSpecial),
    ...readKinds(form, partner),
    staff: readPeople(form, partner),
    contact: readContact(form),
    processor: readProcessor(form),
    ended: form["ended"] === undefined ? undefined : true,
  };
  // Through JSON, so that what is undefined is not there, as when it comes through the API.
  const document = readAs(partnerSchema, JSON.parse(JSON.stringify(written)));
  return document.ok ? document : fail({ problems: [], errors: document.failure });
}

/** The address of a partner that is not there yet is `new`; a name may have no letter that an id can keep. */
function newId(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const id = kindOf(name);
  return id === undefined || id === "new" ? "new-partner" : id;
}

function listed(text: string | undefined, between: RegExp): string[] | undefined {
  const parts = (text ?? "").split(between).map((part) => part.trim());
  const some = parts.filter((part) => part !== "");
  return some.length === 0 ? undefined : some;
}

const SPECIAL = /^(\S+?)(?:\/(\S+))?(?:\s+(\d{2}:\d{2})\s*[-–]\s*(\d{2}:\d{2}))?(?:\s+(.+))?$/;

/** What cannot be read is no day, and said to be none. */
function readSpecial(line: string) {
  const [, from = line, through = from, opens, closes, name] = SPECIAL.exec(line) ?? [];
  return { validFrom: from, validThrough: through, opens, closes, name };
}

/** The rows of a list, by the field that each needs. */
function rows(form: Form, ...fields: readonly string[]): number[] {
  const found = Object.keys(form).flatMap((name) => {
    const [field = "", row] = name.split(".");
    return fields.includes(field) && row !== undefined ? [Number(row)] : [];
  });
  return [...new Set(found)].toSorted((left, right) => left - right);
}

function readKinds(form: Form, partner: Partner | undefined) {
  const kinds = rows(form, "kind").map((row) => ({
    kind: kindOf(form[`kind.${row}`]) ?? "",
    lead: leadText(form[`lead.${row}`], form[`unit.${row}`]),
    sees: PARTNER_FIELDS.filter((field) => form[`sees.${row}.${field}`] !== undefined),
    inspects: form[`inspects.${row}`] !== undefined,
  }));
  return {
    leadTimes: Object.fromEntries(kinds.map(({ kind, lead }) => [kind, lead])),
    sees: Object.fromEntries(kinds.map(({ kind, sees }) => [kind, sees])),
    inspections: inspectionsIn(kinds, partner),
  };
}

type Kind = { readonly kind: string; readonly inspects: boolean };

/** Where that is not just what they are called; a new kind that is called so is one at once. */
function inspectionsIn(kinds: readonly Kind[], partner: Partner | undefined) {
  const known = new Set(Object.keys(partner?.leadTimes ?? {}));
  const isOne = ({ kind, inspects }: Kind) =>
    inspects || (!known.has(kind) && isCalledInspection(kind));
  return kinds.every((one) => isOne(one) === isCalledInspection(one.kind))
    ? undefined
    : kinds.flatMap((one) => (isOne(one) ? [one.kind] : []));
}

function leadText(number = "", unit = "days"): string {
  return unit === "hours" ? `PT${number}H` : `P${number}D`;
}

/** Whoever keeps their address keeps their id. */
function readPeople(form: Form, partner: Partner | undefined) {
  const before = partner?.staff ?? [];
  const taken = before.map(({ id }) => id);
  return rows(form, "person", "email").map((row) => {
    const { [`person.${row}`]: name, [`email.${row}`]: email } = form;
    const known = before.find((one) => one.email === email?.toLowerCase());
    const id = known?.id ?? newPersonId(name ?? "", taken);
    taken.push(id);
    return { id, name, email, language: form[`language.${row}`] };
  });
}

function readContact(form: Form) {
  const { "contact.name": name, "contact.email": email } = form;
  return name === undefined && email === undefined ? undefined : { name, email };
}

function readProcessor(form: Form) {
  const { data, does, agreedOn, retention, country } = form;
  const subProcessors = listed(form["subProcessors"], /\n/)?.map((line) => {
    const [name, ...rest] = line.split(":");
    return { name, does: rest.join(":").trim() };
  });
  const record = { data, does, agreedOn, retention, country, subProcessors };
  return Object.values(record).every((part) => part === undefined) ? undefined : record;
}

/** The field of the form that a place of the document is in. */
export function partnerFieldAt(pointer: string, form: Form): string | undefined {
  const [, part = "", key = "", inner] = pointer.split("/");
  if (part === "leadTimes" || part === "sees") return kindField(key, form);
  if (part === "staff") return personField(Number(key), inner, form);
  if (part === "contact") return `contact.${key}`;
  if (part === "processor") return key === "" ? "data" : key;
  return PLAIN[part];
}

const PLAIN: Readonly<Record<string, string>> = {
  name: "name",
  purpose: "purpose",
  telephone: "telephone",
  callers: "callers",
  timeZone: "timeZone",
  workingDays: "works",
  specialOpeningHours: "special",
  id: "name",
};

function kindField(kind: string, form: Form): string | undefined {
  const row = rows(form, "kind").find((one) => (kindOf(form[`kind.${one}`]) ?? "") === kind);
  return row === undefined ? undefined : `lead.${row}`;
}

function personField(index: number, inner: string | undefined, form: Form): string | undefined {
  const row = rows(form, "person", "email")[index];
  if (row === undefined) return "person.0";
  return inner === "name" ? `person.${row}` : `email.${row}`;
}
