import * as z from "zod";
import { addNote } from "../../../../shared/case/add-note.ts";
import type { AddNoteDependencies } from "../../../../shared/case/add-note.ts";
import { CASE_NOT_FOUND } from "../../../../shared/case/access/case-access.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import { caseForStaffOrHost } from "../../../../shared/case/access/staff-case.ts";
import type { DirectoryStore } from "../../../../shared/directory/directory.store.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Route } from "../../../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../case/access/case-cookie.ts";
import { deskReader } from "../sign-in/desk-reader.ts";
import { caseSheetPage } from "./case-sheet-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskFormRoute, deskPageRoute } from "../sign-in/desk-session.ts";
import type { DeskSession, DeskSessionDeps } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { sheetText } from "../../text/sheet-text.ts";

export type DeskCaseRoutesDeps = DeskSessionDeps &
  AddNoteDependencies & {
    readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
    readonly cases: Pick<CaseStore, "story" | "record">;
  };

/** A promise or an appointment that a mail led to. */
const placeSchema = z.string().regex(/^[A-Za-z0-9_]{1,40}$/);

/** A customer's matter at the desk. */
export function deskCaseRoutes(deps: DeskCaseRoutesDeps): Route[] {
  return [
    deskPageRoute(deps, "/desk/cases/{reference}", async (request, session) => {
      const sheet = await openSheet(deps, request, session);
      const at = placeSchema.safeParse(request.query["at"]).data;
      if (at !== undefined) return seeOther(deskCaseHref(sheet.desk.story.case.reference, at));
      return caseSheetPage(sheet);
    }),
    deskFormRoute(deps, "/desk/cases/{reference}/notes", (request, session, form) =>
      note(deps, request, session, form),
    ),
  ];
}

/**
 * The case for its dealer's people, and for another dealer's while a promise of it is theirs.
 * @throws HttpProblem 404 for everybody else.
 */
export async function openSheet(
  deps: Pick<DeskCaseRoutesDeps, "cases" | "directory" | "clock">,
  { params }: HttpRequest,
  session: DeskSession,
): Promise<Sheet> {
  const { reference = "" } = params;
  const desk = required(await caseForStaffOrHost(deps, session.email, reference));
  const dealer = desk.dealer.document;
  const host = desk.at === dealer.id ? undefined : await deps.directory.dealer(desk.at);
  const { id, name } = host?.document ?? dealer;
  return {
    session,
    desk,
    home: { id, name },
    reader: await deskReader(session, desk.staff, dealer),
    now: deps.clock.now(),
  };
}

/** The same for what only the case's own dealer may do. */
export async function openOwnSheet(
  deps: Parameters<typeof openSheet>[0],
  request: HttpRequest,
  session: DeskSession,
): Promise<Sheet> {
  const sheet = await openSheet(deps, request, session);
  if (sheet.desk.at === sheet.desk.story.case.dealer) return sheet;
  throw new HttpProblem(CASE_NOT_FOUND);
}

async function note(
  deps: DeskCaseRoutesDeps,
  request: HttpRequest,
  session: DeskSession,
  { text }: Form,
): Promise<Answer> {
  const sheet = await openOwnSheet(deps, request, session);
  const { story, staff } = sheet.desk;
  if (text === undefined) {
    const message = sheetText(sheet.reader.language).needNote;
    return caseSheetPage(sheet, { values: {}, problems: [{ field: "text", message }] });
  }
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  await addNote(deps, story.case, by, text.slice(0, MOST_LETTERS), () => []);
  return seeOther(deskCaseHref(story.case.reference));
}

/** As many as the field takes; more cannot come from it. */
const MOST_LETTERS = 2000;
