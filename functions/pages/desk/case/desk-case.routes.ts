import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import * as z from "zod";
import { rememberOpened } from "../../../../shared/case/access/remember-opened.ts";
import { spokeWith } from "../../../../shared/case/spoke-with.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { addNote } from "../../../../shared/case/add-note.ts";
import { mentionedIn, namingChosen } from "../../../../shared/case/mentioned.ts";
import { togetherTexts } from "../../text/together-texts.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { templateText } from "./take-template.tsx";
import { caseSheetPage } from "./case-sheet-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import { openOwnSheet, openSheet } from "../sheet/open-sheet.ts";
import { askingOfVisits } from "../sheet/asking-of-visits.ts";
import { caseSheet } from "../sheet/case-sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { openAtDesk } from "../sheet/open-at-desk.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { deskForm, livePage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** A promise or an appointment that a mail led to. */
const placeSchema = z.string().regex(/^[A-Za-z0-9_]{1,40}$/);

/** A customer's matter at the desk. */
export const deskCaseRoutes = {
  sheet: livePage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openSheet(deps, request, session);
    const at = placeSchema.safeParse(request.query["at"]).data;
    const { story } = sheet.desk;
    await Promise.all([
      rememberOpened(deps, sheet.desk, sheet.now),
      openAtDesk(deps, request, sheet),
    ]);
    if (at !== undefined) return seeOther(deskCaseHref(story.case.reference, at));
    const { before } = request.query;
    const text = templateText(sheet, request.query["template"]);
    const state = text === undefined ? EMPTY_FORM : { values: { text }, problems: [] };
    return caseSheetPage(await wholeSheet(deps, sheet, before), state, before);
  }),
  note: deskForm(note),
};

/** At another dealer nobody asks how a visit was here. */
async function wholeSheet(deps: DeskDependencies, sheet: Sheet, before?: string) {
  const own = sheet.desk.at === sheet.desk.story.case.dealer;
  const [whole, asking] = await Promise.all([
    caseSheet(deps, sheet, before),
    own ? askingOfVisits(deps, sheet) : new Map(),
  ]);
  return { ...whole, asking };
}

async function note(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  { text, mention = "", with: name = "", told = "" }: Form,
): Promise<Answer> {
  const sheet = await openOwnSheet(deps, request, session);
  const { story, staff, dealer } = sheet.desk;
  const { language } = sheet.reader;
  const wrong = async (field: string, message: string) =>
    caseSheetPage(await wholeSheet(deps, sheet), {
      values: { mention, with: name, told, ...(text === undefined ? {} : { text }) },
      problems: [{ field, message }],
    });
  if (text === undefined) return wrong("text", sheetTexts(language).sheet.needNote);
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const noting = { dealer: dealer.document, matter: story.case, by };
  const chosen = mention === "" ? [] : [mention];
  const written = namingChosen(text.slice(0, MOST_LETTERS), chosen, noting);
  const mentioned = mentionedIn({ text: written, chosen }, noting);
  if (!mentioned.ok) return wrong("mention", togetherTexts(language).together.cannotTell);
  const spoken = spokenWith(story.case, name, told);
  if (!spoken.ok) return wrong("told", leaseTexts(language).spoke.wrong);
  const said = { text: written, mentioned: mentioned.value, spokeWith: spoken.value };
  await addNote(deps, story.case, by, said, () => []);
  return seeOther(deskCaseHref(story.case.reference));
}

/** In the customer's place; with the customer, or nobody, where no name is chosen. */
function spokenWith(matter: Case, name: string, told: string) {
  return name === "" ? ok(undefined) : spokeWith(matter, { name, told });
}

/** As many as the field takes; more cannot come from it. */
const MOST_LETTERS = 2000;
