import { beginImport } from "../../../../shared/imports/job/begin-import.ts";
import { notedRowsCsv, notesOfImport } from "../../../../shared/imports/job/bad-rows.ts";
import { mapImport, startImport } from "../../../../shared/imports/job/change-import.ts";
import { createImportStore } from "../../../../shared/imports/job/import.store.ts";
import { openImport } from "../../../../shared/imports/job/open-import.ts";
import type { OpenedImport } from "../../../../shared/imports/job/open-import.ts";
import { workOnImport } from "../../../../shared/imports/job/work-on-import.ts";
import type { ImportHouse } from "../../../../shared/imports/read/import-house.ts";
import { mappingSchema } from "../../../../shared/imports/read/mapping.schema.ts";
import { patienceOf } from "../../../../shared/kernel/patience.ts";
import { text as textAnswer } from "../../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { noteRead } from "../../../../shared/reading/note-read.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { FILE, FILE_NAME, readFileForm } from "../../forms/read-file-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { importsTexts } from "../../text/imports-texts.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { importHref } from "./imports-href.ts";
import { importsPage } from "./imports-page.tsx";
import { importPage } from "./import-page.tsx";
import { formOf, mappingOf } from "./mapping-form.ts";
import { noteText } from "./note-text.ts";

/** Whoever presses waits for it so long; sweep does the rest. */
const FIRST_MILLISECONDS = 4_000;

/** A file of another system: sent, looked at, put right, taken over. */
export const deskImportsRoutes = {
  list: deskPage(async (deps: DeskDependencies, request, session) =>
    list(await opened(deps, request, session), EMPTY_FORM),
  ),
  send: deskForm(
    async (deps: DeskDependencies, request, session, form) =>
      send(await opened(deps, request, session), request, form),
    undefined,
    readFileForm,
  ),
  show: deskPage(async (deps: DeskDependencies, request, session) => {
    const desk = await opened(deps, request, session);
    return shown(desk, await one(desk, request));
  }),
  change: deskForm(async (deps: DeskDependencies, request, session, form) =>
    change(await opened(deps, request, session), request, form),
  ),
  rows: deskPage(async (deps: DeskDependencies, request, session) =>
    rows(await opened(deps, request, session), request),
  ),
};

type Desk = {
  readonly deps: DeskDependencies & {
    readonly imports: ReturnType<typeof createImportStore>;
    readonly check: typeof readAs;
  };
  readonly at: AtDealer;
  readonly house: ImportHouse;
};

async function opened(
  all: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Desk> {
  const at = await atDealer(all.directory, request, session);
  const brand = await all.directory.brand(at.dealer.brand);
  const house = { dealer: at.dealer, brand: brand?.document, check: readAs };
  return { deps: { ...all, check: readAs, imports: createImportStore(all.tables) }, at, house };
}

async function list({ deps, at }: Desk, state: FormState): Promise<Answer> {
  return importsPage({ at, state, last: await deps.imports.last(at.dealer.id) });
}

async function send(desk: Desk, { file }: HttpRequest, form: Form): Promise<Answer> {
  const { deps, at, house } = desk;
  const text = importsTexts(at.reader.language).imports;
  const refused = (message: string) =>
    list(desk, { values: {}, problems: [{ field: FILE, message }] });
  if (file === undefined) return refused(text.needFile);
  const sent = { bytes: file, name: form[FILE_NAME] ?? text.file };
  const begun = await beginImport(deps, sent, { house, staff: at.staff }, deps.clock.now());
  if (begun.ok) return seeOther(importHref(begun.value));
  const { detail, params = {} } = begun.failure;
  const { most, line } = params;
  return refused(text.refused[detail](numberText(most ?? line, at.reader.language)));
}

function numberText(value: string | number | undefined, language: string): string {
  return typeof value === "number" ? value.toLocaleString(language) : (value ?? "");
}

async function one({ deps, house }: Desk, { params }: HttpRequest): Promise<OpenedImport> {
  return required(await openImport(deps, house, params["import"] ?? "", deps.clock.now()));
}

async function shown(
  { deps, at }: Desk,
  found: OpenedImport,
  problems: FormState["problems"] = [],
): Promise<Answer> {
  const { job, preview } = found;
  const values = preview === undefined ? {} : formOf(mappingSchema.parse(job.mapping), preview);
  const notes = await notesOfImport(deps, found);
  return importPage({ at, opened: found, notes, state: { values, problems } });
}

async function change(desk: Desk, request: HttpRequest, form: Form): Promise<Answer> {
  const { deps, at, house } = desk;
  const found = await one(desk, request);
  const { job, preview } = found;
  const text = importsTexts(at.reader.language).imports;
  const stale = () => shown(desk, found, [{ field: "kind", message: text.changed }]);
  const place = { house, id: job.id };
  const now = deps.clock.now();
  if (form["do"] === "start") {
    if (preview !== undefined && form["seen"] !== String(job.revision)) return stale();
    const started = required(await startImport(deps, place, now));
    const at = { dealer: started.reference, id: started.id };
    await workOnImport(deps, at, patienceOf(FIRST_MILLISECONDS));
    return seeOther(importHref(started));
  }
  if (preview === undefined) return seeOther(importHref(job));
  const mapping = mappingOf(form, mappingSchema.parse(job.mapping), preview);
  if (mapping === undefined) return stale();
  const mapped = await mapImport(deps, place, mapping, now);
  if (mapped.ok) return seeOther(importHref(job));
  if (mapped.failure.code === "precondition-failed") return stale();
  throw new HttpProblem(mapped.failure);
}

async function rows(desk: Desk, request: HttpRequest): Promise<Answer> {
  const { deps, at } = desk;
  const found = await one(desk, request);
  const { language } = at.reader;
  const text = importsTexts(language).imports;
  const reader = { dealer: at.dealer.id, email: at.staff.email };
  await noteRead(deps, reader, { what: "exported", at: deps.clock.now(), table: "import" });
  const words = {
    line: text.line,
    reason: text.reason,
    say: (note: Parameters<typeof noteText>[1]) => noteText(language, note),
  };
  const table = notedRowsCsv(await notesOfImport(deps, found), found.table, words);
  const headers = { "content-disposition": `attachment; filename="${found.job.id}.csv"` };
  return textAnswer(200, "text/csv", table, headers);
}
