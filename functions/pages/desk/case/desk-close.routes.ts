import { textSchema } from "../../../../shared/case/customer/customer-input.ts";
import { CASE_NOT_FOUND } from "../../../../shared/case/access/case-access.ts";
import { closeCase } from "../../../../shared/planning/close-case.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { seeOther } from "../../forms/see-other.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { closePage } from "./close-page.tsx";

const saidSchema = textSchema(2_000).min(1);

/** Nothing is owed in a case any more. */
export const deskCloseRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) =>
    closePage(await openOwnSheet(deps, request, session), EMPTY_FORM),
  ),
  close: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const sheet = await openOwnSheet(deps, request, session);
    const { story, staff } = sheet.desk;
    const said = saidSchema.safeParse(form["said"]);
    if (!said.success) {
      const message = sheetTexts(sheet.reader.language).sheet.needSaid;
      return closePage(sheet, { values: form, problems: [{ field: "said", message }] });
    }
    const by = { kind: "staff", id: staff.id, name: staff.name } as const;
    const closed = await closeCase(deps, { story, by, reason: said.data }, sheet.now);
    // Something was planned meanwhile: the sheet shows it.
    if (!closed.ok && closed.failure.code === "case-not-found")
      throw new HttpProblem(CASE_NOT_FOUND);
    return seeOther(deskCaseHref(story.case.reference));
  }),
};
