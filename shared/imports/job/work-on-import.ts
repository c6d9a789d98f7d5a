import type { CheckFields, ImportHouse } from "../read/import-house.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { readHouse } from "./read-house.ts";
import type { Patience } from "../../kernel/patience.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { Clock, Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import { Unavailable } from "../../platform/unavailable.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import { waysOf } from "../read/preview.ts";
import { readRow } from "../read/read-row.ts";
import type { Ways } from "../read/read-row.ts";
import { readTable } from "../table/read-table.ts";
import type { Table, TableRow } from "../table/table.ts";
import type { Import } from "./import.schema.ts";
import type { ImportStore } from "./import.store.ts";
import { counted, notesOf } from "./outcome.ts";
import type { RowOutcome } from "./outcome.ts";
import { unpressed } from "./pressed.ts";
import { outcomeOf, takeRow } from "./take-row.ts";
import type { TakeRowDeps, Taking } from "./take-row.ts";

export type WorkOnImportDeps = TakeRowDeps & {
  readonly clock: Clock;
  readonly check: CheckFields;
  readonly imports: Pick<ImportStore, "change" | "file" | "guard" | "guards" | "note" | "one">;
  readonly directory: Pick<DirectoryStore, "brand" | "dealer" | "deadAddresses">;
  readonly commitments: Pick<CommitmentStore, "openByOwner">;
};

const IMPORT_PACE = {
  /** Written down together: what a lost round has to look at again. */
  rowsOfPart: 100,
  /** Visits of one day want the same rows of the calendar; more at a time would only get in each other's way. */
  rowsAtOnce: 8,
} as const;

/**
 * Goes on where the import is, part by part, until it is done or patience is over. Two that work on it at once take
 * no row twice, and the slower one stops at its next part.
 * @throws Unavailable when the stores do not answer now; nothing is lost, and the next round goes on.
 */
export async function workOnImport(
  deps: WorkOnImportDeps,
  { dealer: dealerId, id }: { readonly dealer: string; readonly id: string },
  patience: Patience,
): Promise<Import | undefined> {
  let job = await deps.imports.one(dealerId, id);
  if (job === undefined || !isOpen(job)) return job;
  const table = await tableOf(deps, job, deps.clock.now());
  const house = await readHouse(deps, dealerId);
  // Its file is kept no longer, or its dealer is gone: what is not taken by then is listed as such.
  if (table === undefined || house === undefined) return await given(deps, job);
  const open = new Map(await deps.commitments.openByOwner(dealerId));
  const dead = await deps.directory.deadAddresses(house.dealer.brand);
  while (isOpen(job) && !patience.isOver()) {
    const next: Import | undefined = await onePart(deps, job, { table, house, open, dead });
    if (next === undefined) return await deps.imports.one(dealerId, id);
    job = next;
  }
  return job;
}

function isOpen({ state }: Import): boolean {
  return state === "waiting" || state === "working";
}

type Around = {
  readonly table: Table;
  readonly house: ImportHouse;
} & Pick<Taking, "open" | "dead">;

/** The import after its next rows; undefined when somebody else was quicker. */
async function onePart(
  deps: WorkOnImportDeps,
  job: Import,
  { table, house, ...people }: Around,
): Promise<Import | undefined> {
  const now = deps.clock.now();
  const rows = table.rows.slice(job.next, job.next + IMPORT_PACE.rowsOfPart);
  const by = { kind: "staff", ...job.by } as const;
  const taking: Taking = { job, dealer: house.dealer, by, now, ...people };
  const ways = waysOf(table, job.mapping, house, job.startedAt ?? job.at);
  const outcomes = await outcomesOf(deps, taking, rows, ways);
  const next = job.next + rows.length;
  const isDone = next >= table.rows.length;
  const after: Import = {
    ...job,
    state: isDone ? "done" : "working",
    next,
    counts: counted(job.counts, outcomes),
    revision: job.revision + 1,
    ...(isDone ? { doneAt: deps.clock.now() } : {}),
  };
  const notes = notesOf(outcomes);
  const noted = notes.length === 0 ? [] : [deps.imports.note(job, job.next, notes)];
  const saved = await deps.commit([deps.imports.change(after), ...noted]);
  return saved.ok ? after : undefined;
}

async function outcomesOf(
  deps: WorkOnImportDeps,
  taking: Taking,
  rows: readonly TableRow[],
  ways: Ways,
): Promise<RowOutcome[]> {
  const read = await Promise.all(
    rows.map(async (row) => ({ line: row.line, entry: await readRow(row, ways) })),
  );
  const keys = read.flatMap(({ entry }) => (entry.ok ? [entry.value.key] : []));
  const guards = await deps.imports.guards([...new Set(keys)]);
  const outcome = async ({ line, entry }: ReadRow): Promise<RowOutcome> => {
    if (!entry.ok) return { line, outcome: "bad", errors: entry.failure };
    const before = outcomeOf(guards.get(entry.value.key), taking.job, line);
    return before ?? (await taken(deps, taking, entry.value));
  };
  const outcomes = await sideBySide(ofOneKey(read), IMPORT_PACE.rowsAtOnce, async (rowsOfKey) =>
    sideBySide(rowsOfKey, 1, outcome),
  );
  return outcomes.flat().toSorted((one, other) => one.line - other.line);
}

type ReadRow = {
  readonly line: number;
  readonly entry: Awaited<ReturnType<typeof readRow>>;
};

/** Rows of one key stay together, in the order of their lines: that the first of them is taken is no race. */
function ofOneKey(rows: readonly ReadRow[]): readonly (readonly ReadRow[])[] {
  const groups = Map.groupBy(rows, ({ line, entry }) => (entry.ok ? entry.value.key : line));
  return [...groups.values()];
}

/** A row that we cannot take for a reason of our own must not keep the others from being taken. */
async function taken(
  deps: TakeRowDeps,
  taking: Taking,
  entry: Parameters<typeof takeRow>[2],
): Promise<RowOutcome> {
  try {
    return await takeRow(deps, taking, entry);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    log.error("import.row-failed", error, { dealer: taking.dealer.id, count: entry.line });
    return { line: entry.line, outcome: "failed" };
  }
}

async function tableOf(
  { imports }: Pick<WorkOnImportDeps, "imports">,
  { reference, id }: Import,
  now: Instant,
): Promise<Table | undefined> {
  const file = await imports.file(reference, id, now);
  if (file === undefined) return undefined;
  const read = await readTable(unpressed(file));
  if (!read.ok)
    throw new Error(`the file of an import cannot be read any more: ${read.failure.detail}`);
  return read.value;
}

/** Ended as far as it came; its counts say so. */
async function given(deps: WorkOnImportDeps, job: Import): Promise<Import> {
  const doneAt = deps.clock.now();
  const after: Import = { ...job, state: "done", doneAt, revision: job.revision + 1 };
  await deps.commit([deps.imports.change(after)]);
  return after;
}
