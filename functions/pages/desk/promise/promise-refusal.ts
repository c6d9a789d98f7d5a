import type { Problem } from "../../../../shared/kernel/problem.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Reader } from "../../reader/when.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { refusedByPartner } from "./ask-partner.tsx";
import { refusedDue } from "./due-request.ts";

/** @throws HttpProblem for what no change of the form can mend. */
export function refusal(
  problem: Problem,
  reader: Reader,
  /** Where a number is missing. */
  numberField = "kind",
): readonly FieldProblem[] {
  const { language } = reader;
  const ofPartner = refusedByPartner(problem, reader);
  if (ofPartner !== undefined) return ofPartner;
  if (problem.code === "department-mismatch") {
    return [{ field: "owner", message: sheetTexts(language).sheet.badOwner }];
  }
  if (problem.errors?.some(({ pointer }) => pointer === "/appointment") === true) {
    return [{ field: "visit", message: sheetTexts(language).sheet.visitOver }];
  }
  if (problem.errors?.some(({ pointer }) => pointer === "/customer/phone") === true) {
    return [{ field: numberField, message: sheetTexts(language).sheet.noNumbers }];
  }
  const due = refusedDue(problem, language);
  if (due !== undefined) return due;
  throw new HttpProblem(problem);
}
