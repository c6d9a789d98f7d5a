import * as z from "zod";
import { refusal } from "../../../../shared/directory/rights/rights.ts";
import { awaitFile } from "../../../../shared/files/await-file.ts";
import { FILE_ID, FILE_POLICY } from "../../../../shared/files/file-policy.ts";
import { keepFile } from "../../../../shared/files/keep-file.ts";
import { linkToFile } from "../../../../shared/files/link-to-file.ts";
import { takeFileAway } from "../../../../shared/files/take-file-away.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { CaseFile } from "../../../../shared/story/parts/case.schema.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { seeOther } from "../../forms/see-other.ts";
import { filesTexts } from "../../text/files-texts.ts";
import type { FilesText } from "../../text/en/desk-files.ts";
import { askingPage } from "../frame/asking-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { filesHref } from "./file-href.ts";
import { filesPage } from "./files-page.tsx";
import { keepFilePage } from "./keep-file-page.tsx";

const idSchema = z.string().regex(FILE_ID);

/** Photos and papers on a case. */
export const deskFilesRoutes = {
  list: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    const { reference } = sheet.desk.story.case;
    const backTo = (id: string) => `${deps.publicUrl}${filesHref(reference, id)}`;
    return filesPage(sheet, awaitFile(deps, reference, backTo, sheet.now));
  }),

  /** Opens what is kept; of what has just arrived it asks what it shows. */
  open: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    const id = idOf(request);
    const { reference, files = [] } = sheet.desk.story.case;
    const file = files.find((one) => one.id === id);
    if (file === undefined) return keepFilePage(sheet, id, EMPTY_FORM);
    return seeOther(linkToFile(deps.caseFiles, reference, file, sheet.now));
  }),

  keep: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const sheet = await openOwnSheet(deps, request, session);
    const id = idOf(request);
    const text = filesTexts(sheet.reader.language).files;
    const { what = "" } = form;
    const again = (message: string) =>
      keepFilePage(sheet, id, { values: form, problems: [{ field: "what", message }] });
    if (what === "") return again(text.needWhat);
    const { story } = sheet.desk;
    const kept = await keepFile(deps, {
      matter: story.case,
      by: whoOf(sheet),
      id,
      what: what.slice(0, FILE_POLICY.mostLetters),
      now: sheet.now,
    });
    return kept.ok
      ? seeOther(filesHref(story.case.reference))
      : again(refusalText(kept.failure, text));
  }),

  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    const { id, what } = removable(sheet, request);
    const { reference } = sheet.desk.story.case;
    const text = filesTexts(sheet.reader.language).files;
    return askingPage({
      ...sheetFrame(sheet),
      state: EMPTY_FORM,
      title: text.removeTitle,
      about: what,
      lead: text.removeLead,
      back: { href: filesHref(reference), label: text.title },
      form: { action: `${filesHref(reference, id)}/remove`, press: text.removeDo, danger: true },
    });
  }),

  remove: deskForm(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    const matter = sheet.desk.story.case;
    // Pressed twice, or by two: it is away.
    if (fileOf(sheet, request) === undefined) return seeOther(filesHref(matter.reference));
    const { id } = removable(sheet, request);
    await takeFileAway(deps, { matter, by: whoOf(sheet), id, now: sheet.now });
    return seeOther(filesHref(matter.reference));
  }),
};

function whoOf({ desk: { staff } }: Sheet): CaseFile["by"] {
  return { id: staff.id, name: staff.name };
}

/** @throws HttpProblem 404 for what is no id. */
function idOf({ params }: HttpRequest): string {
  const id = idSchema.safeParse(params["id"]);
  if (!id.success) throw new HttpProblem({ code: "file-not-found" });
  return id.data;
}

function fileOf({ desk }: Sheet, { params }: HttpRequest): CaseFile | undefined {
  return (desk.story.case.files ?? []).find(({ id }) => id === params["id"]);
}

/** @throws HttpProblem 404 where it is not there, 403 for whoever may not. */
function removable(sheet: Sheet, request: HttpRequest): CaseFile {
  const file = fileOf(sheet, request);
  const { staff } = sheet.desk;
  if (file === undefined) throw new HttpProblem({ code: "file-not-found" });
  const refused = refusal(staff, "file:remove", { own: file.by.id === staff.id });
  if (refused !== undefined) throw new HttpProblem(refused);
  return file;
}

function refusalText({ code, detail }: Problem, text: FilesText): string {
  if (code === "file-not-found") return text.notHere;
  if (code === "too-many-files") return text.full(FILE_POLICY.mostOfCase);
  return detail === "file-broken" ? text.broken : text.notTaken;
}
