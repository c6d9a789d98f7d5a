import type { Dealer, Resource } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import { InputField, TextField } from "../../views/field.tsx";
import { fieldBelow } from "./field-below.ts";
import { withOne, withoutOne } from "./list-change.ts";
import { kindOf, newSlug } from "./new-slug.ts";
import type { Setting, SettingAt } from "./setting.ts";
import { readWeek, WeekHours, weekValues } from "./week-hours.tsx";
import { kindsTexts } from "../../text/kinds-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

const NEW = "new";
/** Of all that sets it apart; the document takes less of each. */
const MOST_LETTERS = 2000;

/** A car, a bay: whatever a service takes that is no person. */
export const thingSetting: Setting = {
  title: (at) => thingOf(at)?.name ?? settingsTexts(at.language).setup.newThing,
  lead: ({ language }) => settingsTexts(language).setup.thingLead,
  values: (at) => {
    if (at.of === NEW) return {};
    const thing = thingOf(at);
    if (thing === undefined) return undefined;
    const { name, type, options = {}, openingHours = [] } = thing;
    return { name, type, options: optionsText(options), ...weekValues(openingHours) };
  },
  fields: ({ dealer, language }, state) => {
    const text = settingsTexts(language).setup;
    const common = { language, state };
    return (
      <>
        <InputField {...common} name="name" label={text.thingName} autocomplete="off" />
        <InputField
          {...common}
          name="type"
          label={text.thingType}
          hint={text.thingTypeHint}
          suggestions={kindsOfThings(dealer)}
          autocomplete="off"
          autocapitalize="none"
          most={64}
        />
        <TextField
          {...common}
          name="options"
          label={text.options}
          hint={text.optionsHint}
          most={MOST_LETTERS}
          optional
        />
        <fieldset class="stack">
          <legend>{text.thingHours}</legend>
          <p class="hint">{text.thingHoursHint}</p>
          <WeekHours language={language} state={state} />
        </fieldset>
      </>
    );
  },
  removable: (at) => thingOf(at) !== undefined,
  apply: (at, form) => {
    const { dealer, of, language } = at;
    if (form["remove"] !== undefined) {
      return ok({ ...dealer, resources: withoutOne(dealer.resources, of) });
    }
    const told = readThing(form, language);
    if (!told.ok) return told;
    const known = thingOf(at);
    const thing = {
      ...known,
      id: known?.id ?? newSlug(told.value.name, idsOf(dealer)),
      ...told.value,
    };
    return ok({ ...dealer, resources: withOne(dealer.resources, thing) });
  },
  fieldAt: fieldBelow("resources", ({ dealer }) => dealer.resources, ["name", "type", "options"]),
};

/** What the form says of it, or what is missing. */
function readThing(form: Form, language: string) {
  const text = settingsTexts(language).setup;
  const { name, type, options: lines = "" } = form;
  const options = readOptions(lines);
  const week = readWeek(form, language);
  const kind = kindOf(type);
  if (name !== undefined && kind !== undefined && options !== undefined && week.ok) {
    const rest = { options: orNothing(options), openingHours: orNothing(week.value) };
    return ok({ name, type: kind, ...rest });
  }
  return fail([
    ...(name === undefined
      ? [{ field: "name", message: settingsTexts(language).dealer.needName }]
      : []),
    ...(kind === undefined ? [noKind(type, language)] : []),
    ...(options === undefined ? [{ field: "options", message: text.badOptions }] : []),
    ...(week.ok ? [] : week.failure),
  ]);
}

function noKind(type: string | undefined, language: string) {
  const { needType } = settingsTexts(language).setup;
  return {
    field: "type",
    message: type === undefined ? needType : kindsTexts(language).kinds.badType,
  };
}

/** Who can be booked as a person is set up with the people. */
function thingOf({ dealer, of }: SettingAt): Resource | undefined {
  return thingsOf(dealer).find(({ id }) => id === of);
}

export function thingsOf({ staff, resources }: Dealer): Resource[] {
  const people = new Set(staff.map(({ id }) => id));
  return resources.filter(({ id }) => !people.has(id));
}

/** What a service needs or a thing is already, and nobody of the staff. */
function kindsOfThings(dealer: Dealer): string[] {
  const people = new Set(dealer.staff.map(({ id }) => id));
  const ofPeople = new Set(
    dealer.resources.filter(({ id }) => people.has(id)).map(({ type }) => type),
  );
  const needed = dealer.services.flatMap(({ needs }) => needs).filter((it) => !ofPeople.has(it));
  return [...new Set([...thingsOf(dealer).map(({ type }) => type), ...needed])];
}

/** One id for both would make a person of a car. */
function idsOf({ staff, resources }: Dealer): string[] {
  return [...staff, ...resources].map(({ id }) => id);
}

function optionsText(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

/** Undefined for a line that is no name with a value. */
function readOptions(text: string): Readonly<Record<string, string>> | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const pairs = lines.map((line) => /^\s*([^:]+?)\s*:\s*(.+?)\s*$/.exec(line));
  const read = pairs.flatMap((pair) => {
    const [, name, value] = pair ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return read.length === lines.length ? Object.fromEntries(read) : undefined;
}

/** What is empty is not in the document. */
function orNothing<Some extends object>(some: Some): Some | undefined {
  return Object.keys(some).length === 0 ? undefined : some;
}
