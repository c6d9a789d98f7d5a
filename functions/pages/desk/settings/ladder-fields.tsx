import {
  commitmentKindSchema,
  recipientRoleSchema,
} from "../../../../shared/directory/document/values.schema.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { Checks } from "./checks.tsx";
import { rowsOf } from "./ladder-form.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type LadderFieldsProps = { readonly language: string; readonly state: FormState };

/** The kinds of promise, and a group of fields for each step. */
export function LadderFields({ language, state }: LadderFieldsProps) {
  const text = settingsTexts(language).setup;
  return (
    <>
      <Checks
        id="kinds"
        legend={text.kinds}
        state={state}
        checks={commitmentKindSchema.options.map((kind) => ({
          name: `kind.${kind}`,
          label: sheetTexts(language).sheet.kinds[kind],
        }))}
      />
      {rowsOf(state.values).map((row) => (
        <fieldset class="card stack">
          <legend>{text.step(row + 1)}</legend>
          <InputField
            language={language}
            state={state}
            name={`after.${row}`}
            label={text.after}
            hint={text.afterHint}
            autocomplete="off"
            most={6}
            short
          />
          <Checks
            id={`notify.${row}`}
            legend={text.notify}
            state={state}
            checks={recipientRoleSchema.options.map((role) => ({
              name: `notify.${row}.${role}`,
              label: text.role(role),
            }))}
          />
          <div class="day-checks">
            <CheckField state={state} name={`tell.${row}`} label={text.tellCustomer} plain />
            <CheckField state={state} name={`repeat.${row}`} label={text.repeat} plain />
          </div>
        </fieldset>
      ))}
    </>
  );
}
