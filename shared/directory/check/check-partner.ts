import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Brand } from "../document/dealer.schema.ts";
import type { Partner } from "../document/partner.schema.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkPersonIds } from "./check-person-ids.ts";
import { checkHours, checkSpecial } from "./check-hours.ts";

/** What the schema cannot see; every place is named, and an empty list means consistent. */
export function checkPartner(
  partner: Partner,
  brand: Brand | undefined,
  before?: Partner,
): FieldError[] {
  return [
    ...(before === undefined || before.brand === partner.brand
      ? []
      : [invalid("/brand", "brand-stays")]),
    ...checkHours("/openingHours", partner.openingHours),
    ...checkSpecial("/specialOpeningHours", partner.specialOpeningHours),
    ...checkWorkingDays(partner),
    ...checkPeople(partner),
    ...checkPersonIds(partner, before),
    ...checkAddresses(partner, brand, before),
    ...checkKinds(partner),
  ];
}

/** A day that counts and never opens would make each lead time longer than it says. */
function checkWorkingDays({ workingDays, openingHours }: Partner): FieldError[] {
  return workingDays.flatMap((day, index) => [
    ...(workingDays.indexOf(day) === index ? [] : [invalid(`/workingDays/${index}`, "second-day")]),
    ...(openingHours.some(({ dayOfWeek }) => dayOfWeek.includes(day))
      ? []
      : [invalid(`/workingDays/${index}`, "closed-that-day")]),
  ]);
}

function checkPeople({ staff }: Partner): FieldError[] {
  const seconds = (texts: readonly string[]) =>
    texts.flatMap((id, index) =>
      texts.indexOf(id) === index ? [] : [invalid(`/staff/${index}`, "second-of-id", { id })],
    );
  return [...seconds(staff.map(({ id }) => id)), ...seconds(staff.map(({ email }) => email))];
}

/** What is said of a kind is said of one that it takes. */
function checkKinds({ sees = {}, inspections = [], leadTimes }: Partner): FieldError[] {
  const named = [
    ...Object.keys(sees).map((kind) => ({ kind, at: `/sees/${kind}` })),
    ...inspections.map((kind, index) => ({ kind, at: `/inspections/${index}` })),
  ];
  return named.flatMap(({ kind, at }) =>
    Object.hasOwn(leadTimes, kind) ? [] : [invalid(at, "no-such-task-kind")],
  );
}
