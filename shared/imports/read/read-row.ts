import { lineSchema, textSchema } from "../../case/customer/customer-input.ts";
import type { KnownPerson } from "../../case/customer/normalise-customer.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import type { TableRow } from "../table/table.ts";
import type { ImportField } from "./fields.ts";
import type { ImportHouse } from "./import-house.ts";
import type { Mapping } from "./mapping.schema.ts";
import { readAbout } from "./read-about.ts";
import type { About } from "./read-about.ts";
import { readDay } from "./read-moment.ts";
import type { MomentWays } from "./read-moment.ts";
import { readPerson } from "./read-person.ts";
import { rowKey } from "./row-key.ts";

/** What one row says, as it will be stored. */
export type Entry = KnownPerson &
  Omit<About, "name"> & {
    readonly line: number;
    /** The same for the same row of another file. */
    readonly key: string;
    readonly topic: string;
    readonly notes?: string;
    readonly leaseMaturityDate?: LocalDate;
  };

/** What all rows of a table are read by. */
export type Ways = MomentWays & {
  readonly mapping: Mapping;
  readonly house: ImportHouse;
  readonly topic: string;
  /** What our services are called, as headings are compared. */
  readonly names: ReadonlyMap<string, string>;
  readonly now: Instant;
};

/** What stands in the row under that name; nothing where its cell is empty. */
export type Said = (field: ImportField) => string | undefined;

/** Made once: a schema takes longer to make than to use. */
const topicSchema = lineSchema(500);
const notesSchema = textSchema(2_000);

/** The row, else everything that is wrong with it; each pointer is the field's name. */
export async function readRow(
  row: TableRow,
  ways: Ways,
): Promise<Result<Entry, readonly FieldError[]>> {
  const said = saidIn(row, ways.mapping);
  const person = await readPerson(said, ways);
  const about = readAbout(said, ways);
  const lease = leaseOf(said, ways);
  const errors = [
    ...[person, lease].flatMap((one) => (one.ok ? [] : one.failure)),
    ...wrongWords(said, ways),
    ...(about.ok ? [] : about.failure),
  ];
  if (!person.ok || !about.ok || !lease.ok || errors.length > 0) return fail(unique(errors));
  const { name, ...what } = about.value;
  const notes = said("notes");
  const entry = {
    ...person.value,
    ...what,
    line: row.line,
    topic: said("topic") ?? name ?? ways.topic,
    ...(notes === undefined ? {} : { notes }),
    ...lease.value,
  };
  return ok({ ...entry, key: rowKey(entry, said("externalId"), ways) });
}

/** When the lease of the car ends, where the row says it. */
function leaseOf(
  said: Said,
  ways: Ways,
): Result<Pick<Entry, "leaseMaturityDate">, readonly FieldError[]> {
  const text = said("leaseMaturityDate");
  if (text === undefined) return ok({});
  const day = readDay(text, ways, "/leaseMaturityDate");
  return day.ok ? ok({ leaseMaturityDate: day.value }) : fail([day.failure]);
}

function saidIn({ cells }: TableRow, { columns }: Mapping): Said {
  return (field) => {
    const column = columns[field];
    const text = column === undefined ? "" : (cells[column] ?? "").trim();
    return text === "" ? undefined : text;
  };
}

function wrongWords(said: Said, { house: { check } }: Ways): readonly FieldError[] {
  const [topic, notes] = [said("topic"), said("notes")];
  const read = [
    topic === undefined ? ok("") : at("/topic", check(topicSchema, topic)),
    notes === undefined ? ok("") : at("/notes", check(notesSchema, notes)),
  ];
  return read.flatMap((one) => (one.ok ? [] : one.failure));
}

function at<Value>(
  pointer: string,
  read: Result<Value, readonly FieldError[]>,
): Result<Value, readonly FieldError[]> {
  return read.ok ? read : fail(read.failure.map((error) => ({ ...error, pointer })));
}

/** A column that is wrong in two ways is told of once. */
function unique(errors: readonly FieldError[]): FieldError[] {
  return [...new Map(errors.map((error) => [error.pointer, error])).values()];
}
