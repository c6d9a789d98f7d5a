import type { ImportField, ImportKind } from "../../../../shared/imports/read/fields.ts";
import type { Missing } from "../../../../shared/imports/read/preview.ts";
import type { TableFault } from "../../../../shared/imports/table/table.ts";

const kinds: Readonly<Record<ImportKind, string>> = {
  customers: "Customers",
  visits: "Visits",
  promises: "Promises",
};

const fields: Readonly<Record<ImportField, string>> = {
  name: "Name",
  firstName: "First name",
  lastName: "Last name",
  email: "E-mail address",
  phone: "Phone number",
  language: "Language",
  registration: "Number plate",
  vin: "VIN",
  make: "Make",
  model: "Model",
  topic: "What it is about",
  notes: "Notes",
  service: "Service",
  what: "What was promised",
  when: "Day and time",
  date: "Day alone",
  time: "Time alone",
  until: "End",
  owner: "Who keeps it",
  department: "Department",
  cancelled: "State there",
  repeats: "Repeats",
  externalId: "Number in the other system",
};

const missing: Readonly<Record<Missing, string>> = {
  name: "Say which column is the name",
  contact: "Say which column is the e-mail address or the phone number",
  what: "Say which column is the promise",
  when: "Say which column is the day and time",
  service: "Say which column is the service, or which service all rows are",
  dateOrder: "Say how days are written: some can be meant both ways",
};

const refused: Readonly<Record<TableFault, (number: string) => string>> = {
  "import-empty": () => "There is no row in this file below its headings",
  "import-too-large": (most) => `The file is larger than ${most} MB. Send it in parts.`,
  "import-too-many-rows": (most) => `The file has more than ${most} rows. Send it in parts.`,
  "import-unreadable": (line) =>
    `The file cannot be read after line ${line}: most likely a quotation mark is missing there`,
  "import-no-calendar": () => "The file begins like a calendar (ICS), but cannot be read as one",
  "import-no-table": () => "This is neither a table (CSV) nor a calendar (ICS)",
};

export const imports = {
  title: "Take over from another system",
  lead: "Customers, visits and promises from a table (CSV) or a calendar (ICS). You see first what would be taken over; nothing is stored before you start it, and the same file sent twice changes nothing.",
  file: "File",
  fileHint: "A table (CSV) or a calendar (ICS), at most 4.4 MB and 25,000 rows",
  refused,
  needFile: "Choose a file",
  send: "Look at it",
  last: "Last files",
  none: "No file has been sent yet.",
  kept: "Files are kept for seven days.",
  back: "All files",
  sentBy: (moment: string, name: string) => `${moment}, ${name}`,
  rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
  state: {
    draft: "not started",
    waiting: "started",
    working: "being taken over",
    done: "done",
  },
  kind: "What are the rows?",
  kinds,
  columns: "What are the columns?",
  columnsHint: "Guessed from the headings. Put right what is wrong.",
  noColumn: "no column",
  example: (heading: string, cell: string) => `${heading} (${cell})`,
  fields,
  dates: "How are days written?",
  orders: { dmy: "31.12.2027 or 31/12/2027", mdy: "12/31/2027", ymd: "2027-12-31" },
  services: "What do they call our services?",
  serviceOf: (text: string, rows: number) => `${text} (${rows})`,
  otherService: "Every other row is",
  noService: "no service: leave it out",
  department: "Department for rows that name none",
  tell: "Tell customers and colleagues by mail what is taken over",
  remind: "Remind customers by mail before these visits",
  take: "If some rows are not right",
  takes: { good: "Take over the others", all: "Take over nothing" },
  check: "Check again",
  missing,
  preview: "What would be taken over",
  good: (count: number) => (count === 1 ? "1 row is right" : `${count} rows are right`),
  bad: (count: number) => (count === 1 ? "1 row is not" : `${count} rows are not`),
  first: "First rows of the file",
  line: "Line",
  notes: "Rows to look at",
  reason: "Reason",
  download: "All of them as a table (CSV)",
  more: (count: number) =>
    count === 1 ? "1 more is in the table." : `${count} more are in the table.`,
  start: "Take over",
  startWith: (count: number) => (count === 1 ? "Take over 1 row" : `Take over ${count} rows`),
  progress: (done: number, rows: number) => `${done} of ${rows} rows`,
  goesOn: "It goes on by itself; you may close this page.",
  counts: {
    taken: "Taken over",
    already: "Taken over before",
    repeated: "Twice in the file",
    unplaced: "Taken over, nothing free at that time",
    bad: "Not taken over",
  },
  unplaced: "taken over; nothing was free at that time",
  repeated: (line: number) => `the same as line ${line}`,
  failed: "could not be taken over; send it again",
  toDecide: "Visits to decide",
  changed: "Somebody changed this meanwhile. Look at it again.",
};

export type ImportsText = typeof imports;
