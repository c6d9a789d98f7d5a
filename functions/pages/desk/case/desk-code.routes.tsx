import { makeEntryCode } from "../../../../shared/case/access/entry-code.ts";
import type { EntryCode } from "../../../../shared/case/access/entry-code.ts";
import { takesMail } from "../../../../shared/mail/plan/recipients.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { moment } from "../../reader/when.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { askingPage } from "../frame/asking-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";

/** A code that is read out to a customer whom no mail can bring a link. */
export const deskCodeRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) =>
    askPage(await openOwnSheet(deps, request, session)),
  ),
  make: deskForm(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    const { story, staff } = sheet.desk;
    const asked = { matter: story.case, takesMail: takesMail(story), staff, now: sheet.now };
    const made = await makeEntryCode(deps, asked);
    if (made.ok) return codePage(sheet, made.value, deps.publicUrl);
    if (made.failure.code === "wrong-state") return askPage(sheet);
    throw new HttpProblem(made.failure);
  }),
};

function askPage(sheet: Sheet): Answer {
  const text = sheetTexts(sheet.reader.language).sheet;
  const { reference } = sheet.desk.story.case;
  const hasAddress = takesMail(sheet.desk.story);
  return askingPage({
    ...frameOf(sheet),
    lead: hasAddress ? text.codeByMail : text.codeLead,
    ...(hasAddress
      ? { children: <a href={`${deskCaseHref(reference)}/customer`}>{text.correctLink}</a> }
      : { form: { action: `${deskCaseHref(reference)}/code`, press: text.codeDo } }),
  });
}

/** It is shown here and nowhere else; who needs it again makes another. */
function codePage(sheet: Sheet, { code, until }: EntryCode, publicUrl: string): Answer {
  const { reader } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const { reference } = sheet.desk.story.case;
  const address = `${publicUrl.replace(/^https?:\/\//, "")}/c`;
  return askingPage({
    ...frameOf(sheet),
    lead: text.codeSay(address, reference),
    children: (
      <div class="card stack-close">
        <p class="moment">
          <strong class="reference">{`${code.slice(0, 3)} ${code.slice(3)}`}</strong>
        </p>
        <p class="quiet">{text.codeUntil(moment(reader, until))}</p>
      </div>
    ),
  });
}

function frameOf(sheet: Sheet) {
  const text = sheetTexts(sheet.reader.language).sheet;
  const { reference, customer } = sheet.desk.story.case;
  return {
    ...sheetFrame(sheet),
    state: EMPTY_FORM,
    title: text.codeTitle,
    about: customer.name,
    back: { href: deskCaseHref(reference), label: text.back },
  };
}
