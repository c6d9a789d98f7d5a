import type { ImportHouse } from "../read/import-house.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { mappingSchema } from "../read/mapping.schema.ts";
import { previewOf } from "../read/preview.ts";
import type { Preview } from "../read/preview.ts";
import { readTable } from "../table/read-table.ts";
import type { Table } from "../table/table.ts";
import type { Import } from "./import.schema.ts";
import type { ImportStore } from "./import.store.ts";
import { unpressed } from "./pressed.ts";

export type OpenedImport = {
  readonly job: Import;
  /** While its file is there. */
  readonly table: Table | undefined;
  /** Of a draft: what would be taken, and what not. */
  readonly preview: Preview | undefined;
};

type Deps = { readonly imports: Pick<ImportStore, "file" | "one"> };

const NO_IMPORT: Problem = { code: "import-not-found" };

/** An import of this dealer, with its file, and as a draft with what it says. */
export async function openImport(
  deps: Deps,
  house: ImportHouse,
  id: string,
  now: Instant,
): Promise<Result<OpenedImport, Problem>> {
  const job = await deps.imports.one(house.dealer.id, id);
  if (job === undefined) return fail(NO_IMPORT);
  const table = await tableOf(deps, job, now);
  if (job.state !== "draft") return ok({ job, table, preview: undefined });
  if (table === undefined) return fail(NO_IMPORT);
  return ok({ job, table, preview: await previewFor(job, table, house, now) });
}

/** What was kept is read by the present schema. */
export function previewFor(
  { mapping }: Pick<Import, "mapping">,
  table: Table,
  house: ImportHouse,
  now: Instant,
): Promise<Preview> {
  return previewOf(table, mappingSchema.parse(mapping), house, now);
}

async function tableOf({ imports }: Deps, { reference, id }: Import, now: Instant) {
  const file = await imports.file(reference, id, now);
  if (file === undefined) return undefined;
  const read = await readTable(unpressed(file));
  return read.ok ? read.value : undefined;
}
