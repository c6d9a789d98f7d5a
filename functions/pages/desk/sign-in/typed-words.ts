import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import type { Form } from "../../forms/read-form.ts";
import type { DetailsText } from "../../text/en/booking.ts";
import type { DealerText } from "../../text/en/desk-settings.ts";
import type { SheetText } from "../../text/en/desk-sheet.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** What somebody typed, under the words that stood over its field. */
export type TypedWords = { readonly label: string; readonly value: string };

type Labels = {
  readonly details: DetailsText;
  readonly sheet: SheetText;
  readonly dealer: DealerText;
};
type LabelOf = (labels: Labels) => string;

const HOURS = DAYS_OF_WEEK.map((day): [string, LabelOf] => [day, ({ dealer }) => dealer.day(day)]);

/** The fields that are typed into, in the order people fill them in; the rest is chosen or pressed. */
const TYPED: Readonly<Record<string, LabelOf>> = {
  topic: ({ details }) => details.topic,
  what: ({ sheet }) => sheet.promiseWhat,
  name: ({ details }) => details.name,
  phone: ({ details }) => details.phone,
  email: ({ details }) => details.email,
  streetAddress: ({ details }) => details.streetAddress,
  addressLocality: ({ details }) => details.addressLocality,
  addressRegion: ({ details }) => details.addressRegion,
  postalCode: ({ details }) => details.postalCode,
  registration: ({ details }) => details.registration,
  notes: ({ details }) => details.notes,
  text: ({ sheet }) => sheet.noteText,
  note: ({ sheet }) => sheet.note,
  date: ({ sheet }) => sheet.date,
  time: ({ sheet }) => sheet.time,
  reason: ({ sheet }) => sheet.reason,
  ...Object.fromEntries(HOURS),
  document: () => "JSON",
};

/** What a form that cannot be taken any more held, for whoever would have to write it again. */
export function typedWords(form: Form, language: string): TypedWords[] {
  const labels = {
    details: bookingTexts(language).details,
    sheet: sheetTexts(language).sheet,
    dealer: settingsTexts(language).dealer,
  };
  const typed = Object.entries(TYPED).flatMap(([field, label]) => {
    const value = form[field];
    return value === undefined ? [] : [{ label: label(labels), value }];
  });
  return [...ofCar(form, language), ...typed];
}

/** What a car was like: the dealer's own things by their ids, since nobody knows here whose form it was. */
function ofCar(form: Form, language: string): TypedWords[] {
  const usual: Readonly<Record<string, string>> = conditionTexts(language).condition.items;
  return Object.entries(form).flatMap(([field, value]) => {
    const [, id] = /^item-(.+)$/.exec(field) ?? [];
    return id === undefined ? [] : [{ label: usual[id] ?? id, value }];
  });
}
