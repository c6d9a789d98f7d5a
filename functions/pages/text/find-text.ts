import type { MailState } from "../../../shared/story/parts/mail.schema.ts";
import { deskTextsIn } from "./desk-texts.ts";
import { caseText } from "./case-text.ts";

/** Looking for a case, and looking at a day. */
const english = {
  title: "Find",
  lead: "Fill in what you have; everything given must fit.",
  reference: "Reference",
  name: "Name",
  phone: "Phone number",
  email: "E-mail address",
  registration: "Licence plate",
  do: "Find",
  needOne: "Fill in at least one of these",
  badPhone: "Enter a phone number with its area code",
  none: "Nothing fits. Is it another spelling, or another number?",
  found: (count: number) => (count === 1 ? "1 case" : `${count} cases`),
  opened: (moment: string) => `since ${moment}`,
  todayTitle: "Today",
  dayTitle: (day: string) => day,
  before: "← Day before",
  after: "Day after →",
  day: "Day",
  calendars: "Calendars and tables",
  nothing: "Nothing is booked for this day.",
  unconfirmed: "Not confirmed to the customer",
  mail: (state: MailState) => `mail ${caseText("en").mail(state)}`,
  open: (count: number) => (count === 1 ? "1 open promise" : `${count} open promises`),
};
export type FindText = typeof english;

export const findText = (language: string): FindText => deskTextsIn("find", english, language);
