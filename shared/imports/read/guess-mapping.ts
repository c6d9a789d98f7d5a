import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Table } from "../table/table.ts";
import { FIELDS_OF, IMPORT_FIELDS } from "./fields.ts";
import type { ImportField, ImportKind } from "./fields.ts";
import { CUSTOMER_NUMBERS, HEADINGS, plainHeading } from "./headings.ts";
import type { Mapping } from "./mapping.schema.ts";
import { serviceNames } from "./service-names.ts";

type Columns = Mapping["columns"];

/** So many rows show whether a column says anything. */
const LOOKED_AT_ROWS = 200;

/** What the columns most likely are; `kind` where somebody has said what the rows are. */
export function guessMapping(table: Table, dealer: Dealer, asked?: ImportKind): Mapping {
  const kind = asked ?? kindOf(table);
  const columns = table.format === "ics" ? columnsOfEvents(table, dealer) : columnsOf(table, kind);
  const [first, ...others] = dealer.services;
  return {
    kind,
    columns: Object.fromEntries(
      FIELDS_OF[kind].flatMap((field) => {
        const column = columns[field];
        return column === undefined ? [] : [[field, column]];
      }),
    ),
    ...(kind === "visits" && first !== undefined && others.length === 0
      ? { service: first.id }
      : {}),
    quiet: true,
    reminders: false,
    take: "good",
  };
}

/** A promise says what was promised; a visit has a time; else it is about whose customers they are. */
function kindOf(table: Table): ImportKind {
  if (table.format === "ics") return "visits";
  const has = new Set(table.headings.flatMap((heading) => fieldsCalled(heading)));
  if (has.has("what") && (has.has("when") || has.has("date"))) return "promises";
  return has.has("when") || (has.has("date") && has.has("time")) ? "visits" : "customers";
}

function fieldsCalled(heading: string, kind?: ImportKind): ImportField[] {
  const plain = plainHeading(heading);
  if (kind === "customers" && CUSTOMER_NUMBERS.split(" ").includes(plain)) return ["externalId"];
  return IMPORT_FIELDS.filter((field) => HEADINGS[field].split(" ").includes(plain));
}

/** Each column is one thing, and of two that could be the same the first is. */
function columnsOf({ headings }: Table, kind: ImportKind): Columns {
  const columns: Columns = {};
  for (const [index, heading] of headings.entries()) {
    const field = fieldsCalled(heading, kind).find(
      (one) => FIELDS_OF[kind].includes(one) && columns[one] === undefined,
    );
    if (field !== undefined) columns[field] = index;
  }
  return columns;
}

/** What an event is called is what is done, where we know that; or else who comes, where nobody was invited. */
function columnsOfEvents(table: Table, dealer: Dealer): Columns {
  const at = (heading: string) => table.headings.indexOf(heading);
  const rows = table.rows.slice(0, LOOKED_AT_ROWS);
  const says = (column: number) => rows.some(({ cells }) => (cells[column] ?? "") !== "");
  const known = serviceNames(dealer);
  const isService = rows.some(({ cells }) => known.has(plainHeading(cells[at("SUMMARY")] ?? "")));
  const isInvited = says(at("ATTENDEE"));
  return {
    externalId: at("UID"),
    name: at(isInvited ? "ATTENDEE" : "SUMMARY"),
    email: at("EMAIL"),
    ...(isService ? { service: at("SUMMARY") } : {}),
    ...(isService || !isInvited ? {} : { topic: at("SUMMARY") }),
    when: at("DTSTART"),
    until: at("DTEND"),
    notes: at("DESCRIPTION"),
    cancelled: at("STATUS"),
    repeats: at("RRULE"),
  };
}
