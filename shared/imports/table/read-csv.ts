import { CsvError, parse } from "csv-parse/sync";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { TABLE_POLICY } from "./table.ts";
import type { Table, TableRefusal, TableRow } from "./table.ts";

const SEPARATORS = [",", ";", "\t", "|"] as const;
/** What Excel writes in the first line for itself. */
const NAMED_SEPARATOR = /^sep=(.)\n/i;

/** A table as spreadsheets write them (RFC 4180, and what else stands between cells); its first row are headings. */
export function readCsv(written: string): Result<Table, TableRefusal> {
  // The parser counts a break of two characters within quotes twice.
  const text = written.replaceAll(/\r\n?/g, "\n");
  const named = NAMED_SEPARATOR.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const before = named === null ? 0 : 1;
  const rows = parsed(body, named?.[1] ?? separatorOf(body));
  if (!rows.ok) return fail(withLine(rows.failure, before));
  const [head, ...rest] = rows.value.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (head === undefined) return fail({ detail: "import-empty" });
  return ok({
    format: "csv",
    headings: head.cells,
    rows: rest.map(({ line, cells }) => ({ line: line + before, cells })),
  });
}

function withLine({ detail, params }: TableRefusal, before: number): TableRefusal {
  const line = params?.["line"];
  return typeof line === "number"
    ? { detail, params: { ...params, line: line + before } }
    : { detail };
}

function parsed(text: string, delimiter: string): Result<TableRow[], TableRefusal> {
  const rows: TableRow[] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: TABLE_POLICY.mostCharactersOfCell * 4,
      on_record: (cells, { lines }) => {
        rows.push({ line: beginOf(lines, cells), cells });
        line = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail({ detail: "import-unreadable", params: { line } });
  }
  return ok(rows);
}

/** The parser says where a row ends; line breaks within its cells are before that. */
function beginOf(end: number, cells: readonly string[]): number {
  const within = cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
  return end - within;
}

/** Whichever is in the headings most often, outside quotes. */
function separatorOf(text: string): string {
  const [head = ""] = text.replaceAll(/"(?:[^"]|"")*"/g, "").split("\n", 1);
  const counted = SEPARATORS.map((mark) => ({ mark, count: head.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
