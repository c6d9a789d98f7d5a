import { commitmentKindSchema } from "../../../../shared/directory/document/values.schema.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { moment } from "../../reader/when.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { dueChoices } from "./due-choices.ts";

type NextStepProps = {
  readonly sheet: Sheet;
  readonly promise: Commitment;
  readonly state: FormState;
};

/** What is promised with the same press that says what came of this one. */
export function NextStep({ sheet: { desk, reader, now }, promise, state }: NextStepProps) {
  const { language } = reader;
  const text = queueTexts(language).queue;
  const { sheet: ofSheet } = sheetTexts(language);
  const { department } = desk.story.case;
  const field = (name: string) => ({ language, state, name, id: `${name}-${promise.id}` });
  return (
    <details open={valueOf(state, "next") !== ""} data-next>
      <summary>{text.promiseNext}</summary>
      <div class="stack">
        <InputField
          {...field("next")}
          label={text.nextWhat}
          hint={text.nextHint}
          autocomplete="off"
          most={500}
          optional
        />
        <div class="pair">
          <SelectField
            {...field("next-kind")}
            label={ofSheet.promiseKind}
            options={commitmentKindSchema.options.map((kind) => ({
              value: kind,
              label: ofSheet.kinds[kind],
            }))}
          />
          <SelectField
            {...field("next-due")}
            label={ofSheet.moveWhen}
            options={dueChoices(desk.dealer.document, department, now).map(({ phrase, dueAt }) => ({
              value: phrase,
              label: ofSheet.phrase(ofSheet.phrases[phrase], moment(reader, dueAt)),
            }))}
          />
        </div>
      </div>
    </details>
  );
}
