import type { ImportHouse } from "../read/import-house.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { sha256 } from "../../kernel/hash.ts";
import { newTimedId } from "../../kernel/ids.ts";
import { oneLine } from "../../kernel/one-line.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { ImportKind } from "../read/fields.ts";
import { guessMapping } from "../read/guess-mapping.ts";
import { plainHeading } from "../read/headings.ts";
import { readTable } from "../table/read-table.ts";
import type { Table, TableRefusal } from "../table/table.ts";
import type { Import } from "./import.schema.ts";
import type { ImportStore } from "./import.store.ts";
import { NOTHING_COUNTED } from "./outcome.ts";
import { pressed } from "./pressed.ts";

export type BeginImportDeps = {
  readonly random: Random;
  readonly imports: Pick<ImportStore, "begin" | "remembered">;
};

export type NewFile = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What its rows are, where somebody has said so. */
  readonly kind?: ImportKind | undefined;
};

type Refused = { readonly code: "import-refused" } & TableRefusal;

const MOST_NAME = 120;

/**
 * Keeps a file for some days, with what its columns are: as they were put right for the last file with such
 * headings, else as they are guessed. Nothing of it is taken over yet.
 */
export async function beginImport(
  deps: BeginImportDeps,
  { bytes, name, kind }: NewFile,
  {
    house,
    staff,
  }: { readonly house: ImportHouse; readonly staff: Pick<StaffMember, "id" | "name"> },
  now: Instant,
): Promise<Result<Import, Refused>> {
  const read = await readTable(bytes);
  if (!read.ok) return fail({ code: "import-refused", ...read.failure });
  const { dealer } = house;
  const known = await deps.imports.remembered(dealer.id, headingsKey(read.value));
  const fits = known !== undefined && (kind === undefined || known.kind === kind);
  const { id, name: who } = staff;
  const job: Import = {
    id: newTimedId("imp", now, deps.random),
    reference: dealer.id,
    name: oneLine(name).slice(0, MOST_NAME),
    format: read.value.format,
    rows: read.value.rows.length,
    mapping: fits ? known : guessMapping(read.value, dealer, kind),
    state: "draft",
    next: 0,
    counts: NOTHING_COUNTED,
    by: { id, name: who },
    at: now,
    revision: 1,
  };
  await deps.imports.begin(job, pressed(bytes));
  return ok(job);
}

/** Two files of one system have the same headings. */
export function headingsKey({ format, headings }: Table): string {
  return sha256(format, ...headings.map(plainHeading));
}
