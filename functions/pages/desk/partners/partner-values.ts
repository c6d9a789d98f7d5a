import { USUAL_PARTNER_FIELDS } from "../../../../shared/directory/document/partner-terms.ts";
import type { PartnerField } from "../../../../shared/directory/document/partner-terms.ts";
import type { Partner } from "../../../../shared/directory/document/partner.schema.ts";
import { isInspection } from "../../../../shared/directory/partner/task-terms.ts";
import type { Form } from "../../forms/read-form.ts";
import { weekValues } from "../settings/week-hours.tsx";

/** Rows that are empty, for who is still to come. */
const MORE_PEOPLE = 2;
const MORE_KINDS = 1;

export type Rows = { readonly kinds: number; readonly people: number };

/** As many as the form has now; a partner that is new has three of each. */
export function rowsOf(partner: Partner | undefined, values: Form): Rows {
  const sent = (of: string) =>
    Object.keys(values).flatMap((name) => {
      const [part, row] = name.split(".");
      return part === of && row !== undefined ? [Number(row) + 1] : [];
    });
  const kinds = Object.keys(partner?.leadTimes ?? {}).length + MORE_KINDS;
  const people = (partner?.staff.length ?? 0) + MORE_PEOPLE;
  return {
    kinds: Math.max(kinds, ...sent("kind")),
    people: Math.max(people, ...sent("person"), ...sent("email")),
  };
}

/** The document as the form shows it. */
export function partnerValues(partner: Partner | undefined): Form {
  if (partner === undefined) return sights(0, USUAL_PARTNER_FIELDS);
  const { name, purpose, telephone, timeZone, contact } = partner;
  return {
    name,
    purpose,
    telephone,
    timeZone,
    callers: (partner.callers ?? []).join(", "),
    ...weekValues(partner.openingHours),
    ...Object.fromEntries(partner.workingDays.map((day) => [`works.${day}`, "yes"])),
    special: (partner.specialOpeningHours ?? []).map(specialText).join("\n"),
    ...kindValues(partner),
    ...peopleValues(partner),
    "contact.name": contact?.name ?? "",
    "contact.email": contact?.email ?? "",
    ...processorValues(partner),
    ...(partner.ended === true ? { ended: "yes" } : {}),
  };
}

type Special = NonNullable<Partner["specialOpeningHours"]>[number];

/** `2027-12-24/2028-01-02 09:00-12:00 Winter holidays`; without hours it is closed. */
function specialText({ validFrom, validThrough, opens, closes, name }: Special): string {
  return [
    validFrom === validThrough ? validFrom : `${validFrom}/${validThrough}`,
    ...(opens === undefined || closes === undefined ? [] : [`${opens}-${closes}`]),
    ...(name === undefined ? [] : [name]),
  ].join(" ");
}

function kindValues(partner: Partner): Form {
  const { leadTimes, sees = {} } = partner;
  const kinds = Object.entries(leadTimes);
  return Object.assign(
    sights(kinds.length, USUAL_PARTNER_FIELDS),
    ...kinds.map(([kind, lead], row) => ({
      [`kind.${row}`]: kind,
      [`lead.${row}`]: lead.replaceAll(/\D/g, ""),
      [`unit.${row}`]: lead.startsWith("PT") ? "hours" : "days",
      ...(isInspection(partner, kind) ? { [`inspects.${row}`]: "yes" } : {}),
      ...sights(row, Object.hasOwn(sees, kind) ? (sees[kind] ?? []) : USUAL_PARTNER_FIELDS),
    })),
  );
}

function sights(row: number, fields: readonly PartnerField[]): Form {
  return Object.fromEntries(fields.map((field) => [`sees.${row}.${field}`, "yes"]));
}

function peopleValues({ staff }: Partner): Form {
  return Object.assign(
    {},
    ...staff.map(({ name, email, language }, row) => ({
      [`person.${row}`]: name,
      [`email.${row}`]: email,
      ...(language === undefined ? {} : { [`language.${row}`]: language }),
    })),
  );
}

function processorValues({ processor }: Partner): Form {
  if (processor === undefined) return {};
  const { data, does, agreedOn = "", retention = "", country = "", subProcessors = [] } = processor;
  return {
    data,
    does,
    agreedOn,
    retention,
    country,
    subProcessors: subProcessors.map((one) => `${one.name}: ${one.does}`).join("\n"),
  };
}
