import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { mayGive } from "../../../../shared/commitments/handoff/give.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { SelectField, TextField } from "../../views/field.tsx";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, deskPromiseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { HandoffChoices } from "./handoff-choice.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { partnerTaskTexts } from "../../text/partner-task-texts.ts";
import { taskText } from "../../text/task-text.ts";

type HandoffPageProps = {
  readonly sheet: Sheet;
  readonly promise: Commitment;
  readonly choices: HandoffChoices;
  readonly state: FormState;
};

/** To whom a promise is offered; it stays with its owner until they accept. */
export function handoffPage({ sheet, promise, choices, state }: HandoffPageProps): Answer {
  const { language } = sheet.reader;
  const { handoff: text, sheet: ofSheet } = sheetTexts(language);
  const form = { language, state };
  return askingPage({
    ...sheetFrame(sheet),
    title: text.title,
    back: { href: deskCaseHref(promise.reference, promise.id), label: ofSheet.back },
    about: taskText(promise, sheet.reader.language),
    lead: text.lead(promise.owner.name),
    state,
    form: {
      action: deskPromiseHref(promise, "hand-off"),
      press: text.offer,
      hidden: { seen: valueOf(state, "seen") },
    },
    children: (
      <>
        <SelectField
          {...form}
          name="to"
          label={text.to}
          options={choices.here}
          {...(choices.dealers.length === 0
            ? {}
            : {
                hint: text.toHint,
                others: {
                  label: partnerTaskTexts(language).partnerTask.group,
                  options: choices.dealers,
                },
              })}
        />
        <TextField {...form} name="note" label={text.note} most={2000} />
        {may(sheet.desk.staff, "promise:give-elsewhere") ? (
          <TextField {...form} name="override" label={text.override} most={500} optional />
        ) : null}
        {mayGive(promise, sheet.desk) ? (
          <p class="press">
            {/* What Enter in a field presses: the form's own button, and not this one. */}
            <button class="visually-hidden" type="submit" tabindex={-1} aria-hidden="true">
              {text.offer}
            </button>
            <button class="button button-quiet" type="submit" name="at-once" value="yes">
              {text.atOnce}
            </button>
          </p>
        ) : null}
      </>
    ),
  });
}
