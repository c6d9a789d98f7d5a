import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { TextField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** Nothing is owed to this customer: why, for whoever looks at the case later. */
export function closePage(sheet: Sheet, state: FormState): Answer {
  const { desk, reader } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const { reference, customer, topic } = desk.story.case;
  return askingPage({
    ...sheetFrame(sheet),
    title: text.closeTitle,
    state,
    back: { href: deskCaseHref(reference), label: text.back },
    about: `${customer.name}: ${topic}`,
    lead: text.closeLead,
    form: { action: `${deskCaseHref(reference)}/close`, press: text.closeDo },
    children: (
      <TextField language={language} state={state} name="said" label={text.closeWhy} most={2_000} />
    ),
  });
}
