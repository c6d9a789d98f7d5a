import { USUAL_CHECKLIST } from "../document/vocabulary.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkPersonIds } from "./check-person-ids.ts";
import { checkAppearance } from "./check-appearance.ts";
import { checkClosures } from "./check-closures.ts";
import { checkEvents } from "./check-events.ts";
import { checkHours, checkSpecial } from "./check-hours.ts";
import { checkLadders } from "./check-ladders.ts";
import { checkTexts } from "./check-texts.ts";
import { checkTogether } from "./check-together.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Absence, Brand, Dealer } from "../document/dealer.schema.ts";

/**
 * What the schema cannot see: references that lead nowhere, hours that overlap, a service nobody can
 * give, a promise that would reach nobody. Every place is named; an empty list means consistent. What
 * is replaced is `before`: an address that the brand took since is no mistake of whoever writes now.
 */
export function checkDealer(
  dealer: Dealer,
  brand: Brand | undefined,
  before?: Dealer,
): FieldError[] {
  return [
    ...checkBrand(dealer, brand),
    ...checkAddresses(dealer, brand, before),
    ...checkPersonIds(dealer, before),
    ...checkAppearance(dealer.appearance),
    ...checkIds(dealer),
    ...checkHours("/openingHours", dealer.openingHours),
    ...checkSpecial("/specialOpeningHours", dealer.specialOpeningHours),
    ...checkDepartments(dealer),
    ...checkClosures(dealer),
    ...checkStaff(dealer),
    ...checkChecklist(dealer),
    ...checkResources(dealer),
    ...checkServices(dealer),
    ...checkTogether(dealer),
    ...checkEvents(dealer),
    ...checkTexts(dealer),
    ...checkLadders(dealer),
    ...checkCallbacks(dealer),
    ...checkWords(dealer),
  ];
}

type Places = readonly FieldError[];

function checkBrand(dealer: Dealer, brand: Brand | undefined): Places {
  if (brand?.id === dealer.brand) return [];
  return [invalid("/brand", "unknown-brand")];
}

function checkIds(dealer: Dealer): Places {
  const unique = (list: string, ids: readonly string[]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [invalid(`/${list}/${index}`, "second-of-id", { id })],
    );
  return [
    ...unique(
      "departments",
      dealer.departments.map(({ id }) => id),
    ),
    ...unique(
      "staff",
      dealer.staff.map(({ id }) => id),
    ),
    ...unique(
      "staff",
      dealer.staff.map(({ email }) => email),
    ),
    ...unique(
      "resources",
      dealer.resources.map(({ id }) => id),
    ),
    ...unique(
      "services",
      dealer.services.map(({ id }) => id),
    ),
    ...unique(
      "carChecklist",
      (dealer.carChecklist ?? []).map(({ id }) => id),
    ),
    ...unique(
      "transport",
      (dealer.transport ?? []).map(({ kind }) => kind),
    ),
  ];
}

/** Whatever is none of the usual has to be called something. */
function checkChecklist({ carChecklist = [] }: Dealer): Places {
  const usual = new Set<string>(USUAL_CHECKLIST);
  return carChecklist.flatMap(({ id, name }, index) =>
    name === undefined && !usual.has(id) ? [invalid(`/carChecklist/${index}/name`, "missing")] : [],
  );
}

function checkDepartments(dealer: Dealer): Places {
  return dealer.departments.flatMap(({ id, manager, openingHours, specialOpeningHours }, index) => {
    const at = `/departments/${index}`;
    const found = dealer.staff.find((member) => member.id === manager);
    const leads = found !== undefined && found.role !== "advisor" && found.departments.includes(id);
    return [
      ...(leads ? [] : [invalid(`${at}/manager`, "not-its-manager")]),
      ...checkHours(`${at}/openingHours`, openingHours),
      ...checkSpecial(`${at}/specialOpeningHours`, specialOpeningHours),
    ];
  });
}

function checkStaff(dealer: Dealer): Places {
  const departments = new Set(dealer.departments.map(({ id }) => id));
  const people = new Set(dealer.staff.map(({ id }) => id));
  return dealer.staff.flatMap((member, index) => [
    ...member.departments.flatMap((id, position) =>
      departments.has(id)
        ? []
        : [invalid(`/staff/${index}/departments/${position}`, "not-a-department")],
    ),
    ...checkAbsences(`/staff/${index}/absences`, member.absences, people),
  ]);
}

function checkResources(dealer: Dealer): Places {
  const people = new Set(dealer.staff.map(({ id }) => id));
  return dealer.resources.flatMap(({ id, byName, absences, openingHours }, index) => [
    ...(byName === true && !people.has(id)
      ? [invalid(`/resources/${index}/byName`, "not-on-staff")]
      : []),
    ...checkAbsences(`/resources/${index}/absences`, absences, people),
    ...checkHours(`/resources/${index}/openingHours`, openingHours),
  ]);
}

function checkAbsences(
  at: string,
  absences: readonly Absence[] = [],
  people: ReadonlySet<string>,
): Places {
  return absences.flatMap((absence, index) => [
    ...checkStretch(`${at}/${index}`, absence),
    ...(absence.substitute === undefined || people.has(absence.substitute)
      ? []
      : [invalid(`${at}/${index}/substitute`, "not-on-staff")]),
  ]);
}

/** By what the clocks show: that a change of the clocks swallows it makes it no mistake. */
function checkStretch(at: string, { from, fromTime, through, throughTime }: Absence): Places {
  if (through < from) return [invalid(`${at}/through`, "before-from")];
  const begins = fromTime ?? "00:00";
  const ends = throughTime ?? "24:00";
  if (begins < ends || from < through) return [];
  const last = throughTime === undefined ? "fromTime" : "throughTime";
  return [invalid(`${at}/${last}`, "no-time-away")];
}

/** A draft may name what is still to come; it is not opened without. */
function checkServices(dealer: Dealer): Places {
  const departments = new Set(dealer.departments.map(({ id }) => id));
  const types = new Set(dealer.resources.map(({ type }) => type));
  return dealer.services.flatMap((service, index) => [
    ...(departments.has(service.department)
      ? []
      : [invalid(`/services/${index}/department`, "not-a-department")]),
    ...service.needs.flatMap((type, position) =>
      dealer.draft === true || types.has(type)
        ? []
        : [invalid(`/services/${index}/needs/${position}`, "no-such-resource")],
    ),
  ]);
}

/** A week of open minutes around the clock: a car that stays longer without a word has been forgotten. */
const LONGEST_WORDLESS_MINUTES = 7 * 24 * 60;
/** Whoever asks for a word more often works for nobody's car. */
const SHORTEST_WORDLESS_MINUTES = 30;

/** None at all promises no word. */
function checkWords({ wordEvery = "PT0M" }: Dealer): Places {
  const minutes = durationMinutes(wordEvery);
  const isFair = minutes >= SHORTEST_WORDLESS_MINUTES && minutes <= LONGEST_WORDLESS_MINUTES;
  if (minutes === 0 || isFair) return [];
  const limits = { least: SHORTEST_WORDLESS_MINUTES, most: LONGEST_WORDLESS_MINUTES };
  return [invalid("/wordEvery", "not-a-word-time", limits)];
}

/** A week of open minutes around the clock; who asks for a call is not told of another year. */
const LONGEST_CALLBACK_MINUTES = 7 * 24 * 60;

function checkCallbacks({ callbackWithin = "PT1M" }: Dealer): Places {
  const minutes = durationMinutes(callbackWithin);
  if (minutes > 0 && minutes <= LONGEST_CALLBACK_MINUTES) return [];
  return [invalid("/callbackWithin", "no-length-or-too-long", { most: LONGEST_CALLBACK_MINUTES })];
}
