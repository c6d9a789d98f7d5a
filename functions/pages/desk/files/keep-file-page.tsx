import { FILE_POLICY } from "../../../../shared/files/file-policy.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { filesTexts } from "../../text/files-texts.ts";
import { InputField } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { filesHref } from "./file-href.ts";

/** A file has arrived: what does it show? */
export function keepFilePage(sheet: Sheet, id: string, state: FormState): Answer {
  const { desk, reader } = sheet;
  const { reference, customer } = desk.story.case;
  const { language } = reader;
  const text = filesTexts(language).files;
  return askingPage({
    ...sheetFrame(sheet),
    state,
    title: text.whatTitle,
    about: customer.name,
    lead: text.whatLead,
    back: { href: filesHref(reference), label: text.title },
    form: { action: filesHref(reference, id), press: text.keep },
    children: (
      <InputField
        language={language}
        state={state}
        name="what"
        label={text.what}
        hint={text.whatHint}
        autocomplete="off"
        most={FILE_POLICY.mostLetters}
      />
    ),
  });
}
