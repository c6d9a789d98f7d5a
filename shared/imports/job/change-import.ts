import type { ImportHouse } from "../read/import-house.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { Mapping } from "../read/mapping.schema.ts";
import { headingsKey } from "./begin-import.ts";
import type { Import } from "./import.schema.ts";
import type { ImportStore } from "./import.store.ts";
import { openImport, previewFor } from "./open-import.ts";
import type { OpenedImport } from "./open-import.ts";

export type ChangeImportDeps = {
  readonly commit: Commit;
  readonly imports: Pick<ImportStore, "change" | "file" | "one" | "remember">;
};

type Asked = { readonly house: ImportHouse; readonly id: string };

const STARTED: Problem = { code: "wrong-state" };

/** Says what the columns are; kept for the next file with such headings, too. */
export async function mapImport(
  deps: ChangeImportDeps,
  { house, id }: Asked,
  mapping: Mapping,
  now: Instant,
): Promise<Result<OpenedImport, Problem>> {
  const opened = await openImport(deps, house, id, now);
  if (!opened.ok) return opened;
  const { job, table } = opened.value;
  if (job.state !== "draft" || table === undefined) return fail(STARTED);
  const errors = wrongIn(mapping, table.headings.length, house);
  if (errors.length > 0) return fail({ code: "invalid-request", errors });
  const after: Import = { ...job, mapping, revision: job.revision + 1 };
  const remembered = deps.imports.remember(house.dealer.id, headingsKey(table), mapping);
  const saved = await deps.commit([deps.imports.change(after), remembered]);
  if (!saved.ok) return fail({ code: "precondition-failed" });
  return ok({ job: after, table, preview: await previewFor(after, table, house, now) });
}

function wrongIn(
  { columns, service, services = {}, department }: Mapping,
  width: number,
  { dealer }: ImportHouse,
): FieldError[] {
  const isService = (id: string) => dealer.services.some((one) => one.id === id);
  const isDepartment = (id: string) => dealer.departments.some((one) => one.id === id);
  return [
    ...Object.entries(columns)
      .filter(([, column]) => column >= width)
      .map(([field]) =>
        invalid(`/columns/${field}`, "number-too-big", { of: "number", most: width - 1 }),
      ),
    ...(service === undefined || isService(service)
      ? []
      : [invalid("/service", "no-such-service")]),
    ...Object.values(services)
      .filter((id) => !isService(id))
      .map(() => invalid("/services", "no-such-service")),
    ...(department === undefined || isDepartment(department)
      ? []
      : [invalid("/department", "unknown-department")]),
  ];
}

/**
 * From now on its rows are taken; started twice it is started once. Not while something has to be said first, nor
 * with one bad row where all or nothing was asked for.
 */
export async function startImport(
  deps: ChangeImportDeps,
  { house, id }: Asked,
  now: Instant,
): Promise<Result<Import, Problem>> {
  const opened = await openImport(deps, house, id, now);
  if (!opened.ok) return opened;
  const { job, preview } = opened.value;
  if (job.state !== "draft" || preview === undefined) return ok(job);
  const { missing, bad } = preview;
  if (missing.length > 0) {
    return fail({ code: "import-refused", detail: "import-not-ready", members: { missing } });
  }
  if (job.mapping.take === "all" && bad.length > 0) {
    const members = { bad: bad.length };
    return fail({ code: "import-refused", detail: "import-has-bad-rows", members });
  }
  const revision = job.revision + 1;
  const started: Import = { ...job, state: "waiting", startedAt: now, revision };
  const saved = await deps.commit([deps.imports.change(started)]);
  return saved.ok ? ok(started) : fail({ code: "precondition-failed" });
}
