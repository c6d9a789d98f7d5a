import type { Read } from "../../../../shared/reading/read.schema.ts";

type Field = Extract<Read, { what: "found" }>["by"][number];
type Table = Extract<Read, { what: "exported" }>["table"];

/** Who of the staff read what of customers. */
export const readers = {
  link: "Who has opened it",
  ofCase: "Who has opened this case",
  nobody: "Nobody has opened it yet.",
  between: (first: string, last: string) =>
    first === last ? first : `first ${first}, last ${last}`,
  linkOf: "What they looked at",
  ofPerson: (name: string) => `What ${name} looked at`,
  lead: "Cases, searches and tables of the last 90 days, newest first. Of a search, only the kind of detail is kept, never what was typed.",
  nothing: "Nothing on these days.",
  opened: "Opened",
  found: (by: readonly string[], count: number) =>
    `Searched by ${by.join(", ")}: ${count === 1 ? "1 case" : `${count} cases`}`,
  by: {
    reference: "reference",
    email: "e-mail",
    phone: "number",
    registration: "plate",
    name: "name",
    text: "anything",
  } satisfies Readonly<Record<Field, string>>,
  exported: {
    appointments: "Took the table of visits",
    report: "Took the report as a table",
    "calendar-link": "Made a calendar link",
    import: "Took the bad rows of an import",
  } satisfies Readonly<Record<Table, string>>,
  days: (from: string, to: string) => `${from} to ${to}`,
};
export type ReadersText = typeof readers;
