import { fail } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { decodeText } from "./decode-text.ts";
import { TABLE_POLICY } from "./table.ts";
import type { Table, TableRefusal } from "./table.ts";

/** Whichever of the two it is: a calendar says so in its first line. Neither is loaded unless it is needed. */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, TableRefusal>> {
  if (bytes.byteLength > TABLE_POLICY.mostBytes) {
    return fail({
      detail: "import-too-large",
      params: { most: megabytes(TABLE_POLICY.mostBytes) },
    });
  }
  const text = decodeText(bytes);
  const read = /^\s*BEGIN:VCALENDAR/i.test(text)
    ? (await import("./read-ics.ts")).readIcs(text)
    : (await import("./read-csv.ts")).readCsv(text);
  if (!read.ok) return read;
  const { rows, headings } = read.value;
  if (rows.length === 0) return fail({ detail: "import-empty" });
  if (rows.length > TABLE_POLICY.mostRows) {
    return fail({ detail: "import-too-many-rows", params: { most: TABLE_POLICY.mostRows } });
  }
  const isWide = headings.length > TABLE_POLICY.mostColumns;
  return isWide || text.includes("\u0000") ? fail({ detail: "import-no-table" }) : read;
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 100_000) / 10;
}
