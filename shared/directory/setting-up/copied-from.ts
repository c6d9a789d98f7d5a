import type { Dealer, Resource } from "../document/dealer.schema.ts";

/** What a new dealer gets of a neighbour: how it works, and nothing of who works there or where it is. */
export type Copied = Pick<
  Dealer,
  | "languages"
  | "openingHours"
  | "specialOpeningHours"
  | "callbackWithin"
  | "wordEvery"
  | "departments"
  | "resources"
  | "services"
  | "optionNames"
  | "labourHoursPerDay"
  | "escalation"
  | "retention"
  | "appearance"
>;

/**
 * Without people, their addresses and their numbers; without pictures that were uploaded there, and without
 * what the other house says of its own privacy and sites. Whoever manages the new one leads each department.
 */
export function copiedFrom(from: Dealer, manager: string): Copied {
  const people = new Set(from.staff.map(({ id }) => id));
  const things = from.resources.filter(({ id }) => !people.has(id));
  return {
    ...pick(from),
    departments: from.departments.map((one) => ({ ...withoutEmail(one), manager })),
    resources: things.map(withoutAbsences),
    services: from.services.map(({ picture, ...service }) =>
      picture?.startsWith("https://") === true ? { ...service, picture } : service,
    ),
    ...lookOf(from),
  };
}

function pick(from: Dealer) {
  const { languages, openingHours, specialOpeningHours, callbackWithin, wordEvery } = from;
  const { optionNames, labourHoursPerDay, escalation, retention } = from;
  return {
    languages,
    openingHours,
    ...(specialOpeningHours && { specialOpeningHours }),
    ...(callbackWithin && { callbackWithin }),
    ...(wordEvery && { wordEvery }),
    ...(optionNames && { optionNames }),
    ...(labourHoursPerDay && { labourHoursPerDay }),
    ...(escalation && { escalation }),
    ...(retention && { retention }),
  };
}

function lookOf({ appearance }: Dealer): Pick<Copied, "appearance"> {
  if (appearance === undefined) return {};
  const { accent, typeface, scheme } = appearance;
  const look = {
    ...(accent && { accent }),
    ...(typeface && { typeface }),
    ...(scheme && { scheme }),
  };
  return Object.keys(look).length === 0 ? {} : { appearance: look };
}

function withoutAbsences(one: Resource): Resource {
  const { absences: _, ...thing } = one;
  return thing;
}

function withoutEmail(one: Dealer["departments"][number]) {
  const { email: _, ...department } = one;
  return department;
}
