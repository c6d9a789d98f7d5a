import { may } from "../../../../shared/directory/rights/rights.ts";
import { SelectField, TextField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { handoffChoices } from "../promise/handoff-choice.ts";

type SeveralFieldsProps = {
  readonly at: AtDealer;
  readonly state: FormState;
  /** The list that the press leads back to. */
  readonly back: string;
  /** Other forms of the page have fields of the same names. */
  readonly among?: boolean;
};

/** To whom they go and what they should know; who leads need not ask. */
export function SeveralFields({ at, state, back, among = false }: SeveralFieldsProps) {
  const { dealer, reader, staff } = at;
  const { language } = reader;
  const idOf = (name: string) => (among ? `several-${name}` : name);
  const text = sheetTexts(language).handoff;
  const form = { language, state };
  const { here } = handoffChoices({ owner: { id: "", name: "" } }, dealer, [], text);
  return (
    <>
      <input type="hidden" name="back" value={back} />
      <SelectField {...form} name="to" id={idOf("to")} label={text.to} options={here} />
      <TextField {...form} name="note" id={idOf("note")} label={text.note} most={2000} />
      <p class="actions">
        <button class="button" type="submit">
          {text.offer}
        </button>
        {may(staff, "promise:give-at-once", { department: true }) ? (
          <button class="button button-quiet" type="submit" name="at-once" value="yes">
            {text.atOnce}
          </button>
        ) : null}
      </p>
    </>
  );
}
