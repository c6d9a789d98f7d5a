import {
  absenceSchema,
  serviceSchema,
  specialOpeningHoursSchema,
  staffRoleSchema,
} from "../../../../shared/directory/document/dealer.schema.ts";
import type { Brand, Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import {
  commitmentKindSchema,
  ladderStepSchema,
  placeKindSchema,
  recipientRoleSchema,
} from "../../../../shared/directory/document/values.schema.ts";
import { readDuration } from "../../../../shared/kernel/duration.ts";
import { DAY_MINUTES } from "../../../../shared/kernel/time.ts";
import { durationText } from "../../text/duration-text.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { lookTexts } from "../../text/look-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { languageName } from "../../views/language-name.ts";
import { kindName } from "../set-up/kind-name.ts";
import { absenceText } from "../settings/absence-text.ts";
import { periodText } from "../settings/period-text.ts";
import { specialDayText } from "../settings/special-day-text.ts";

/** A value, in the document that it stands in: people and departments are named there. */
export type ValueIn = {
  readonly value: unknown;
  readonly document: Dealer | Brand;
  readonly language: string;
};

type Say = (at: ValueIn) => string | undefined;

/** More of a text is read in the document itself. */
const MOST_CHARACTERS = 120;

/** In words, where its field has some; as it is otherwise. */
export function valueText(field: string, at: ValueIn): string {
  const text = historyTexts(at.language).history;
  const said = Object.hasOwn(SAID, field) ? SAID[field]?.(at) : undefined;
  if (said !== undefined) return said;
  if (at.value === undefined) return text.unset;
  return Array.isArray(at.value) ? listed(at.value.map(plain)) : plain(at.value);
}

const flag: Say = ({ value, language }) => {
  const text = historyTexts(language).history;
  return value === true || value === "daily" ? text.yes : text.no;
};

const time: Say = ({ value, language }) => {
  const minutes = typeof value === "string" ? readDuration(value) : undefined;
  if (minutes === undefined) return undefined;
  const isDays = minutes > 0 && minutes % DAY_MINUTES === 0;
  return isDays ? daysText(minutes / DAY_MINUTES, language) : durationText(minutes, language);
};

const after: Say = ({ value, language }) => {
  const minutes = typeof value === "string" ? readDuration(value) : undefined;
  return minutes === undefined ? undefined : settingsTexts(language).setup.stepAt(minutes);
};

/** Each of a list, said as one alone is. */
const each =
  (say: Say): Say =>
  (at) =>
    Array.isArray(at.value)
      ? listed(at.value.map((value: unknown) => say({ ...at, value }) ?? plain(value)))
      : undefined;

/** By the name that the document has for this id. */
const named =
  (list: "staff" | "departments" | "services"): Say =>
  ({ value, document }) => {
    const entries = list === "staff" || "departments" in document ? entriesOf(document, list) : [];
    return entries.find(({ id }) => id === value)?.name;
  };

function entriesOf(document: Dealer | Brand, list: "staff" | "departments" | "services") {
  if (list === "staff") return document.staff;
  return "departments" in document ? document[list] : [];
}

const place: Say = ({ value, language }) => {
  const { data } = placeKindSchema.safeParse(value);
  return data && settingsTexts(language).dealer.place(data);
};

const commitmentKind: Say = ({ value, language }) => {
  const { data } = commitmentKindSchema.safeParse(value);
  return data && sheetTexts(language).sheet.kinds[data];
};

const recipient: Say = ({ value, language }) => {
  const { data } = recipientRoleSchema.safeParse(value);
  return data && settingsTexts(language).setup.role(data);
};

const role: Say = ({ value, language }) => {
  const { data } = staffRoleSchema.safeParse(value);
  return data && settingsTexts(language).dealer.roleName(data);
};

const serviceKind: Say = ({ value, language }) => {
  const { data } = serviceSchema.shape.kind.safeParse(value);
  return data && settingsTexts(language).dealer.kindName(data);
};

const country: Say = ({ value, language }) =>
  typeof value === "string" && /^[A-Z]{2}$/.test(value)
    ? new Intl.DisplayNames(language, { type: "region" }).of(value)
    : undefined;

const inLanguage: Say = ({ value }) =>
  typeof value === "string" ? languageName(value) : undefined;

const day: Say = ({ value, language }) =>
  typeof value === "string" ? periodText(language, value, value) : undefined;

/** One of these words of ours. */
const word =
  (words: (language: string) => Readonly<Record<string, string>>, usual?: string): Say =>
  ({ value, language }) => {
    const key = value ?? usual;
    const known = words(language);
    return typeof key === "string" && Object.hasOwn(known, key) ? known[key] : undefined;
  };

const step: Say = ({ value, language }) => {
  const { data } = ladderStepSchema.safeParse(value);
  if (data === undefined) return undefined;
  const text = settingsTexts(language).setup;
  const who = data.notify.map((one) => text.role(one));
  const all = data.tellCustomer === true ? [...who, text.customer] : who;
  return text.stepLine(text.stepAt(readDuration(data.after) ?? 0), listed(all));
};

const SAID: Readonly<Record<string, Say>> = {
  draft: flag,
  showKeptRate: flag,
  byName: flag,
  tellCustomer: flag,
  repeat: flag,
  duration: time,
  step: time,
  bufferBefore: time,
  bufferAfter: time,
  travelTime: time,
  leadTime: time,
  horizon: time,
  minimumNotice: time,
  opensBefore: time,
  selfInspection: flag,
  callbackWithin: time,
  wordEvery: time,
  reminders: each(time),
  after,
  steps: step,
  manager: named("staff"),
  department: named("departments"),
  departments: each(named("departments")),
  combinesWith: each(named("services")),
  needs: each(({ value, language }) =>
    typeof value === "string" ? kindName(value, language) : undefined,
  ),
  type: ({ value, language }) =>
    typeof value === "string" ? kindName(value, language) : undefined,
  locations: each(place),
  kinds: each(commitmentKind),
  notify: each(recipient),
  role,
  kind: serviceKind,
  addressCountry: country,
  language: inLanguage,
  languages: each(inLanguage),
  assessedOn: day,
  purpose: word((language) => historyTexts(language).history.purposes),
  morningMail: word((language) => historyTexts(language).history.mornings, "when-needed"),
  typeface: word((language) => lookTexts(language).look.typefaces),
  scheme: word((language) => lookTexts(language).look.schemes),
  absences: ({ value, language }) => {
    const { data } = absenceSchema.safeParse(value);
    return data && absenceText(language, data);
  },
  specialOpeningHours: ({ value, language }) => {
    const { data } = specialOpeningHoursSchema.safeParse(value);
    return data && specialDayText(data, language);
  },
};

function listed(parts: readonly string[]): string {
  return parts.join(", ");
}

function daysText(count: number, language: string): string {
  const options = { style: "unit", unit: "day", unitDisplay: "long" } as const;
  return new Intl.NumberFormat(language, options).format(count);
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

function plain(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replaceAll(/\s+/gu, " ").trim();
  const letters = [...line];
  return apart(
    letters.length > MOST_CHARACTERS ? `${letters.slice(0, MOST_CHARACTERS).join("")}…` : line,
  );
}

/** Words that are read from the right stay apart from what stands around them. */
export function apart(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
