import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { TextField } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, deskPromiseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { taskText } from "../../text/task-text.ts";

/** Asks what the customer said before a promise is closed as no longer wanted. */
export function withdrawPromisePage(sheet: Sheet, promise: Commitment, state: FormState): Answer {
  const { language } = sheet.reader;
  const text = sheetTexts(language).sheet;
  const { reference, id } = promise;
  const field = { language, state, name: "reason", most: 2000 };
  return askingPage({
    ...sheetFrame(sheet),
    title: text.withdrawTitle,
    state,
    back: { href: deskCaseHref(reference, id), label: text.back },
    about: taskText(promise, language),
    lead: text.withdrawLead,
    form: {
      action: deskPromiseHref(promise, "withdraw"),
      press: text.withdrawDo,
      danger: true,
      hidden: { seen: valueOf(state, "seen") },
    },
    children: <TextField {...field} label={text.withdrawReason} hint={text.reasonHint} />,
  });
}
