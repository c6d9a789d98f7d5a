import type { RowNote } from "../../../../shared/imports/job/outcome.ts";
import { IMPORT_FIELDS } from "../../../../shared/imports/read/fields.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { importsTexts } from "../../text/imports-texts.ts";
import { ruleText } from "../../text/rule-text.ts";

/** What became of a row, in the reader's words. */
export function noteText(language: string, note: RowNote): string {
  const text = importsTexts(language).imports;
  switch (note.outcome) {
    case "bad":
      return note.errors.map((error) => errorText(language, error)).join("; ");
    case "repeated":
      return text.repeated(note.firstLine);
    case "unplaced":
      return text.unplaced;
    case "failed":
      return text.failed;
  }
}

function errorText(language: string, error: FieldError): string {
  const field = IMPORT_FIELDS.find((one) => one === error.pointer.slice(1));
  const said = ruleText(error, language);
  return field === undefined ? said : `${importsTexts(language).imports.fields[field]}: ${said}`;
}
