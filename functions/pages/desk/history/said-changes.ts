import * as z from "zod";
import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import {
  openingHoursSchema,
  staffRoleSchema,
} from "../../../../shared/directory/document/dealer.schema.ts";
import type {
  Brand,
  Dealer,
  OpeningHours,
} from "../../../../shared/directory/document/dealer.schema.ts";
import { commitmentKindSchema } from "../../../../shared/directory/document/values.schema.ts";
import { differences } from "../../../../shared/directory/history/differences.ts";
import type { Difference, Step } from "../../../../shared/directory/history/differences.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { languageName } from "../../views/language-name.ts";
import { hoursText } from "../settings/hours-text.ts";
import { apart, valueText } from "./value-text.ts";

type Documents = { readonly before: Dealer | Brand; readonly after: Dealer | Brand };

/** What is other in the later version, a sentence each, in the reader's language. */
export function saidChanges(documents: Documents, language: string): readonly string[] {
  return differences(documents.before, documents.after).flatMap((one) =>
    said(one, documents, language),
  );
}

/** What changed is a file, whose name says nothing. */
const FILES: ReadonlySet<string> = new Set(["logo", "picture"]);

function said(one: Difference, documents: Documents, language: string): readonly string[] {
  const { path, how, from, to } = one;
  const text = historyTexts(language).history;
  const field = fieldOf(path);
  if (how === "reordered") return [text.reordered(aboutOf(path, language))];
  if (how === "changed" && field === "openingHours") return hoursSaid(one, language);
  if (how === "changed" && FILES.has(field)) return [text.changed(aboutOf(path, language))];
  const was = { value: from, document: documents.before, language };
  const is = { value: to, document: documents.after, language };
  if (how === "changed") {
    const about = aboutOf(path, language);
    return [text.changedTo(about, valueText(field, was), valueText(field, is))];
  }
  return [entrySaid(one, how === "added" ? is : was, language)];
}

type Valued = Parameters<typeof valueText>[1];

/** Something that one of the two has not at all. */
function entrySaid({ path, how }: Difference, at: Valued, language: string): string {
  const text = historyTexts(language).history;
  const [person, said] =
    how === "added" ? [text.personAdded, text.added] : [text.personRemoved, text.removed];
  const field = fieldOf(path);
  const last = path.at(-1);
  if (last === undefined || !("entry" in last)) {
    return said(aboutOf(path, language, true), valueText(field, at));
  }
  const role = field === "staff" ? roleOf(at.value, language) : undefined;
  if (role !== undefined) return person(apart(last.entry), role);
  // A step is known by its number alone.
  const value = field === "steps" ? valueText(field, at) : entryText(field, last.entry, language);
  return said(aboutOf(path.slice(0, -1), language, true), value);
}

function roleOf(value: unknown, language: string): string | undefined {
  const { data } = z.object({ role: staffRoleSchema }).safeParse(value);
  return data && settingsTexts(language).dealer.roleName(data.role);
}

/** The same hours on several days are one sentence. */
function hoursSaid({ path, from, to }: Difference, language: string): readonly string[] {
  const text = historyTexts(language).history;
  const { day: dayName, closed, asDealer } = settingsTexts(language).dealer;
  const isOwn = path.length > 1;
  const onDay = (value: unknown, day: OpeningHours["dayOfWeek"][number]) => {
    const { data } = openingHoursSchema.array().safeParse(value);
    if (data === undefined) return isOwn ? asDealer : text.unset;
    const spans = hoursText(data.filter(({ dayOfWeek }) => dayOfWeek.includes(day)));
    return spans === "" ? closed : spans;
  };
  const changes = DAYS_OF_WEEK.flatMap((day) => {
    const [was, is] = [onDay(from, day), onDay(to, day)];
    return was === is ? [] : [{ day, was, is }];
  });
  const about = aboutOf(path, language);
  const same = Map.groupBy(changes, ({ was, is }) => `${was}→${is}`);
  if (same.size === 0) return [text.changed(about)];
  return [...same.values()].flatMap((days) => {
    const [first] = days;
    if (first === undefined) return [];
    const names = days.map(({ day }) => dayName(day)).join(", ");
    return [text.changedTo(`${about}, ${names}`, first.was, first.is)];
  });
}

/** Lists whose entries say by their names what they are. */
const TOLD_BY_NAME: ReadonlySet<string> = new Set([
  "departments",
  "staff",
  "resources",
  "services",
  "steps",
]);

/** `Test drive · Description · Deutsch`; `whole` where it is about the list itself. */
function aboutOf(path: readonly Step[], language: string, whole = false): string {
  const parts = path.flatMap((step, index) => {
    const isLast = index === path.length - 1;
    if ("entry" in step) return [entryText(fieldOf(path.slice(0, index)), step.entry, language)];
    const next = path[index + 1];
    const isList = next !== undefined && "entry" in next && TOLD_BY_NAME.has(step.field);
    return isList && !(whole && isLast) ? [] : [fieldText(step.field, language)];
  });
  return parts.join(" · ");
}

/** The field that a place is of: of an entry the list that it stands in. */
function fieldOf(path: readonly Step[]): string {
  const last = path.findLast((step) => "field" in step);
  return last === undefined || !("field" in last) ? "" : last.field;
}

/** What a field of a document is called. */
export function fieldText(field: string, language: string): string {
  const words: Readonly<Record<string, string>> = historyTexts(language).fields;
  const known = Object.hasOwn(words, field) ? words[field] : undefined;
  return known ?? keyText(field);
}

function entryText(list: string, entry: string, language: string): string {
  if (list === "steps") return settingsTexts(language).setup.step(Number(entry));
  if (list === "escalation") {
    const kinds = entry.split(",").map((kind) => {
      const { data } = commitmentKindSchema.safeParse(kind);
      return data === undefined ? kind : sheetTexts(language).sheet.kinds[data];
    });
    return kinds.join(", ");
  }
  return BY_LANGUAGE.has(list) ? keyText(entry) : apart(entry);
}

const BY_LANGUAGE: ReadonlySet<string> = new Set([
  "names",
  "description",
  "priceText",
  "bring",
  "stay",
  "limits",
  "does",
]);

/** Under which language a text stands, or what a dealer calls it. */
function keyText(key: string): string {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(key) ? languageName(key) : apart(key);
}
