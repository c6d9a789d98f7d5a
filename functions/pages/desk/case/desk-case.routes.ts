import * as z from "zod";
import { rememberOpened } from "../../../../shared/case/access/remember-opened.ts";
import { addNote } from "../../../../shared/case/add-note.ts";
import { toSayOf } from "../sheet/to-say-of.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { caseSheetPage } from "./case-sheet-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { CaseSheet, Sheet } from "../sheet/sheet.ts";
import { storyWords } from "../../text/story-words.ts";
import { plus } from "../../../../shared/kernel/time.ts";
import { UNDO_POLICY } from "../../../../shared/commitments/change/undo.ts";
import { openOwnSheet, openSheet } from "../sheet/open-sheet.ts";
import { partOf } from "../../../wiring/timeline-before.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** A promise or an appointment that a mail led to. */
const placeSchema = z.string().regex(/^[A-Za-z0-9_]{1,40}$/);

/** A customer's matter at the desk. */
export const deskCaseRoutes = {
  sheet: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openSheet(deps, request, session);
    const at = placeSchema.safeParse(request.query["at"]).data;
    const { story } = sheet.desk;
    await rememberOpened(deps, sheet.desk, sheet.now);
    if (at !== undefined) return seeOther(deskCaseHref(story.case.reference, at));
    const { before } = request.query;
    return caseSheetPage(await caseSheet(deps, sheet, before), EMPTY_FORM, before);
  }),
  note: deskForm(note),
};

async function note(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  { text }: Form,
): Promise<Answer> {
  const sheet = await openOwnSheet(deps, request, session);
  const { story, staff } = sheet.desk;
  if (text === undefined) {
    const message = sheetTexts(sheet.reader.language).sheet.needNote;
    return caseSheetPage(await caseSheet(deps, sheet), {
      values: {},
      problems: [{ field: "text", message }],
    });
  }
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  await addNote(deps, story.case, by, text.slice(0, MOST_LETTERS), () => []);
  return seeOther(deskCaseHref(story.case.reference));
}

/** @throws HttpProblem 422 when `before` is no place in this case. */
async function caseSheet(
  deps: DeskDependencies,
  sheet: Sheet,
  before?: string,
): Promise<CaseSheet> {
  const { desk, reader, now } = sheet;
  const dealer = desk.dealer.document;
  const view = { dealer, reader: "staff", words: storyWords(reader), before } as const;
  const part = await partOf(deps, desk.story, view);
  // An older part ends before what may still be taken back.
  const since = plus(now, -UNDO_POLICY.heardAfterMilliseconds);
  const lately = await deps.cases.since(part, since);
  const toSay = await toSayOf(part, lately, sheet.desk.dealer.document, sheet.now);
  return { ...sheet, part, lately, toSay };
}

/** As many as the field takes; more cannot come from it. */
const MOST_LETTERS = 2000;
