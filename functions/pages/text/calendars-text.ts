import { deskTextsIn } from "./desk-texts.ts";

/** Calendars for other programs, and tables of appointments. */
const english = {
  title: "Calendars and tables",
  lead: "A secret link shows the appointments in the calendar of a phone or a mail program. It tells when, what and with whom of the staff, and nothing about customers.",
  make: "Make a link",
  whose: "Whose appointments",
  everybody: "The whole dealer",
  department: (name: string) => `Department: ${name}`,
  person: (name: string) => name,
  do: "Make the link",
  needScope: "Choose whose appointments it shall show",
  madeTitle: "The link is made",
  madeBody:
    "Copy it now: it is not shown again. Whoever has it sees the calendar until you revoke it.",
  link: "Secret link",
  copy: "Copy",
  copied: "Copied",
  links: "Links in use",
  none: "There are no links.",
  holder: (email: string, moment: string) => `made by ${email}, ${moment}`,
  revoke: "Revoke",
  gone: "No longer at the dealer",
  table: "Save a table",
  tableLead: "All appointments of these days with their customers, for a spreadsheet.",
  from: "From",
  to: "To",
  save: "Save as CSV",
  badRange: (most: number) =>
    `Choose a last day that is not before the first, at most ${most} days in all`,
};
export type CalendarsText = typeof english;

export const calendarsText = (language: string): CalendarsText =>
  deskTextsIn("calendars", english, language);
