import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { readJsonText } from "../../../../shared/kernel/json-text.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { TextField } from "../../views/field.tsx";
import type { Setting } from "../settings/setting.ts";
import { listsTexts } from "../../text/lists-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

/** A form takes 64 KiB in all, and the longest documents more than once that in their encoding. */
const MOST_LETTERS = 60_000;

/** Encoded as a form sends it, it would not fit: what was cut must not be taken for the whole. */
function isTooLong(dealer: Dealer): boolean {
  return (
    new URLSearchParams({ document: JSON.stringify(dealer, undefined, 1) }).toString().length >
    MOST_LETTERS
  );
}

/** The document itself, for what is changed seldom, or all at once. */
export const documentSetting: Setting = {
  title: ({ language }) => settingsTexts(language).dealer.documentTitle,
  lead: ({ language }) => settingsTexts(language).dealer.documentLead,
  values: ({ dealer }) => ({ document: JSON.stringify(dealer, undefined, 1) }),
  fields: ({ dealer, language }, state) =>
    isTooLong(dealer) ? (
      <p class="note note-warning">{listsTexts(language).lists.tooLong}</p>
    ) : (
      <div class="code">
        <TextField
          language={language}
          state={state}
          name="document"
          label={settingsTexts(language).dealer.documentLabel}
          most={MOST_LETTERS}
        />
      </div>
    ),
  apply: ({ language }, form) => {
    const read = readJsonText(form["document"] ?? "");
    const message = settingsTexts(language).dealer.badDocument;
    return read === undefined ? fail([{ field: "document", message }]) : ok(read);
  },
};
