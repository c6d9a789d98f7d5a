import * as z from "zod";
import { beginImport } from "../../shared/imports/job/begin-import.ts";
import { mapImport, startImport } from "../../shared/imports/job/change-import.ts";
import { createImportStore } from "../../shared/imports/job/import.store.ts";
import { notedRowsCsv, notesOfImport } from "../../shared/imports/job/bad-rows.ts";
import { openImport } from "../../shared/imports/job/open-import.ts";
import { workOnImport } from "../../shared/imports/job/work-on-import.ts";
import type { WorkOnImportDeps } from "../../shared/imports/job/work-on-import.ts";
import type { ImportHouse } from "../../shared/imports/read/import-house.ts";
import { importKindSchema, mappingSchema } from "../../shared/imports/read/mapping.schema.ts";
import { patienceOf } from "../../shared/kernel/patience.ts";
import { noteRead } from "../../shared/reading/note-read.ts";
import type { NoteReadDeps } from "../../shared/reading/note-read.ts";
import { readAs } from "../../shared/platform/http/field-errors.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { atDealer } from "../wiring/by-staff.ts";
import { houseOf } from "./case-answer.ts";
import {
  importAnswer,
  importAnswerSchema,
  openedImportAnswer,
  openedImportSchema,
  saidOf,
} from "./import-answer.ts";

type Deps = Omit<WorkOnImportDeps, "imports" | "check"> & {
  readonly tables: Pick<Tables, "client" | "cases">;
};

/** Whoever starts one waits for it so long; sweep does the rest. */
const FIRST_MILLISECONDS = 4_000;

/** What systems call the type of a table. */
const TABLE_TYPES = [
  "text/csv",
  "text/calendar",
  "text/plain",
  "application/csv",
  "application/vnd.ms-excel",
  "application/octet-stream",
];

function withImports(deps: Deps): WorkOnImportDeps & {
  readonly imports: ReturnType<typeof createImportStore>;
} {
  return { ...deps, check: readAs, imports: createImportStore(deps.tables) };
}

function importHouse(caller: Parameters<typeof houseOf>[0]): ImportHouse {
  return { ...houseOf(caller), check: readAs };
}

const address = (dealer: string, id: string) => `/v1/admin/dealers/${dealer}/imports/${id}`;

/** What a dealer takes over from another system. */
export const imports = {
  begin: atDealer({
    summary:
      "Send a table (CSV) or a calendar (ICS) of customers, visits or promises, of at most 4.4 MB; nothing is taken over before it is started",
    query: z.strictObject({
      name: z.string().trim().min(1).max(200).optional(),
      kind: importKindSchema.optional(),
    }),
    file: TABLE_TYPES,
    answers: { status: 201, body: openedImportSchema },
    handle: async (all: Deps, { caller, query: { name = "-", kind }, request, now }) => {
      const deps = withImports(all);
      const house = importHouse(caller);
      const bytes = request.file ?? new Uint8Array();
      const who = { house, staff: caller.staff };
      const job = required(await beginImport(deps, { bytes, name, kind }, who, now));
      const opened = required(await openImport(deps, house, job.id, now));
      const headers = { location: address(job.reference, job.id) };
      return { value: openedImportAnswer(opened, await notesOfImport(deps, opened)), headers };
    },
  }),

  list: atDealer({
    summary: "The last imports of a dealer, newest first",
    answers: { status: 200, body: z.object({ items: z.array(importAnswerSchema) }) },
    handle: async ({ tables }: Deps, { caller }) => {
      const items = await createImportStore(tables).last(caller.dealer.document.id);
      return { value: { items: items.map(importAnswer) } };
    },
  }),

  read: atDealer({
    summary: "An import: what it would take over, or how far it has come and what became of rows",
    answers: { status: 200, body: openedImportSchema },
    handle: async (all: Deps, { caller, param, now }) => {
      const deps = withImports(all);
      const opened = required(await openImport(deps, importHouse(caller), param("import"), now));
      return { value: openedImportAnswer(opened, await notesOfImport(deps, opened)) };
    },
  }),

  map: atDealer({
    summary: "Say what its columns are; kept for the next file with such headings",
    body: mappingSchema,
    answers: { status: 200, body: openedImportSchema },
    handle: async (all: Deps, { caller, param, body, now }) => {
      const deps = withImports(all);
      const asked = { house: importHouse(caller), id: param("import") };
      const opened = required(await mapImport(deps, asked, body, now));
      return { value: openedImportAnswer(opened, await notesOfImport(deps, opened)) };
    },
  }),

  start: atDealer({
    summary:
      "Take its rows over; the first of them at once, the rest in the background. Started again it goes on",
    mayBeEmpty: true,
    body: z.strictObject({}).default({}),
    answers: { status: 202, body: importAnswerSchema },
    handle: async (all: Deps, { caller, param, now }) => {
      const deps = withImports(all);
      const asked = { house: importHouse(caller), id: param("import") };
      const started = required(await startImport(deps, asked, now));
      const place = { dealer: started.reference, id: started.id };
      const job = await workOnImport(deps, place, patienceOf(FIRST_MILLISECONDS));
      return { value: importAnswer(job ?? started) };
    },
  }),

  rows: atDealer({
    summary: "The rows that somebody has to look at, as they came, with line and reason (RFC 4180)",
    answers: { status: 200, body: z.string(), mediaType: "text/csv" },
    handle: async (all: Deps & NoteReadDeps, { caller, param, now }) => {
      const deps = withImports(all);
      const opened = required(await openImport(deps, importHouse(caller), param("import"), now));
      const reader = { dealer: opened.job.reference, email: caller.staff.email };
      await noteRead(all, reader, { what: "exported", at: now, table: "import" });
      const notes = await notesOfImport(deps, opened);
      const words = { line: "line", reason: "reason", say: saidOf };
      const headers = { "content-disposition": `attachment; filename="${opened.job.id}.csv"` };
      return { value: notedRowsCsv(notes, opened.table, words), headers };
    },
  }),
};
