import { csvOf } from "../../kernel/csv.ts";
import type { BadRow } from "../read/preview.ts";
import type { Table } from "../table/table.ts";
import type { ImportStore } from "./import.store.ts";
import type { OpenedImport } from "./open-import.ts";
import type { RowNote } from "./outcome.ts";

export type NotesOf = { readonly imports: Pick<ImportStore, "notes"> };

/** What somebody has to know of its rows, in their order: of a draft what is bad, else what became of them. */
export async function notesOfImport(
  { imports }: NotesOf,
  { job, preview }: OpenedImport,
): Promise<readonly RowNote[]> {
  if (preview !== undefined) return preview.bad.map(asNote);
  return await imports.notes(job.reference, job.id);
}

function asNote({ line, errors }: BadRow): RowNote {
  return { line, outcome: "bad", errors };
}

/** How one row is told of, in somebody's language. */
export type SayRow = (note: RowNote) => string;

/**
 * Those rows as they came, with line and reason behind them: put right in a spreadsheet it can be sent as it is.
 * After some days their cells are gone, and the lines and reasons are left.
 */
export function notedRowsCsv(
  notes: readonly RowNote[],
  table: Table | undefined,
  { line, reason, say }: { readonly line: string; readonly reason: string; readonly say: SayRow },
): string {
  const cells = new Map((table?.rows ?? []).map((row) => [row.line, row.cells]));
  const headings = table?.headings ?? [];
  const padded = (row: readonly string[]) => headings.map((_heading, index) => row[index] ?? "");
  return csvOf([
    [...headings, line, reason],
    ...notes.map((note) => [...padded(cells.get(note.line) ?? []), String(note.line), say(note)]),
  ]);
}
