import type { ImportHouse } from "./import-house.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Table } from "../table/table.ts";
import { dateOrderOf } from "./date-order.ts";
import type { OrderFound } from "./date-order.ts";
import type { ImportKind } from "./fields.ts";
import { plainHeading } from "./headings.ts";
import type { Mapping } from "./mapping.schema.ts";
import { readRow } from "./read-row.ts";
import type { Entry, Ways } from "./read-row.ts";
import { serviceNames } from "./service-names.ts";
import { usualTopic } from "./usual-topic.ts";

export type BadRow = { readonly line: number; readonly errors: readonly FieldError[] };

/** What has to be said before anything can be taken. */
export type Missing = "name" | "contact" | "what" | "when" | "service" | "dateOrder";

/** A word for a service, and which one it is taken for. */
export type ServiceWord = {
  readonly text: string;
  readonly rows: number;
  readonly service: string | undefined;
};

export type Preview = {
  readonly entries: readonly Entry[];
  readonly bad: readonly BadRow[];
  readonly missing: readonly Missing[];
  readonly dates: OrderFound;
  readonly services: readonly ServiceWord[];
};

/** Phones are read by code that is loaded once; more at a time would gain nothing. */
const ROWS_AT_ONCE = 50;

/** All that can be said of a table and its mapping without taking anything. */
export async function previewOf(
  table: Table,
  mapping: Mapping,
  house: ImportHouse,
  now: Instant,
): Promise<Preview> {
  const dates = datesOf(table, mapping, house);
  const missing = missingOf(mapping, dates);
  const services = mapping.kind === "visits" ? serviceWords(table, mapping, house) : [];
  const ways = waysOf(table, mapping, house, now);
  const read = await sideBySide(table.rows, ROWS_AT_ONCE, async (row) => ({
    line: row.line,
    entry: await readRow(row, ways),
  }));
  return {
    entries: read.flatMap(({ entry }) => (entry.ok ? [entry.value] : [])),
    bad: read.flatMap(({ line, entry }) => (entry.ok ? [] : [{ line, errors: entry.failure }])),
    missing,
    dates,
    services,
  };
}

/** How the rows of a table are read; the order of days is of the whole of it. */
export function waysOf(table: Table, mapping: Mapping, house: ImportHouse, now: Instant): Ways {
  const { dealer } = house;
  return {
    mapping,
    house,
    names: serviceNames(dealer),
    now,
    order: mapping.dateOrder ?? datesOf(table, mapping, house).order,
    zone: mapping.timeZone ?? dealer.timeZone,
    topic: mapping.topic ?? usualTopic(dealer.languages),
  };
}

function datesOf({ rows }: Table, { columns, kind }: Mapping, { dealer }: ImportHouse): OrderFound {
  const times = kind === "customers" ? [] : [columns.when, columns.date, columns.until];
  const used = [...times, columns.leaseMaturityDate];
  const texts = rows.flatMap(({ cells }) =>
    used.flatMap((column) => (column === undefined ? [] : [cells[column] ?? ""])),
  );
  return dateOrderOf(texts, dealer.address.addressCountry);
}

function missingOf({ columns, kind, dateOrder, service }: Mapping, dates: OrderFound): Missing[] {
  const has = (...fields: readonly (keyof Mapping["columns"])[]) =>
    fields.some((field) => columns[field] !== undefined);
  const timed: ImportKind[] = ["visits", "promises"];
  const needed: readonly (readonly [Missing, boolean])[] = [
    ["name", has("name", "lastName", "firstName")],
    ["contact", has("email", "phone")],
    ["what", kind !== "promises" || has("what")],
    ["when", !timed.includes(kind) || has("when", "date")],
    ["service", kind !== "visits" || has("service") || service !== undefined],
    ["dateOrder", dates.sure || dateOrder !== undefined],
  ];
  return needed.flatMap(([what, isThere]) => (isThere ? [] : [what]));
}

const MOST_WORDS = 200;

function serviceWords(
  { rows }: Table,
  { columns, services = {}, service }: Mapping,
  { dealer }: ImportHouse,
): ServiceWord[] {
  const column = columns.service;
  if (column === undefined) return [];
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = (cells[column] ?? "").trim();
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const names = serviceNames(dealer);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_WORDS)
    .map(([text, count]) => ({
      text,
      rows: count,
      service: services[text] ?? names.get(plainHeading(text)) ?? service,
    }));
}
