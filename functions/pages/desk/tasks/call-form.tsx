import { fieldsFor, numbersFor } from "../../../../shared/case/access/partner-sees.ts";
import { attemptOutcomeSchema } from "../../../../shared/story/parts/commitment.schema.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { tasksTexts } from "../../text/tasks-texts.ts";
import { SelectField } from "../../views/field.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import type { OpenTask } from "./open-task.ts";
import { taskHref } from "./task-href.ts";

/** A call that settled nothing: by numbers that they see, and so at no other time than they may call. */
export function CallForm({ session, partner, promise, desk, reader, now }: OpenTask) {
  const tasks = [promise];
  const zone = desk.dealer.document.timeZone;
  const asked = { fields: fieldsFor(partner, tasks), tasks, zone, now };
  const numbers = numbersFor(desk.story.case, asked);
  if (numbers.length === 0) return null;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  return (
    <DeskForm action={taskHref(partner.id, promise)} token={session.formToken}>
      <input type="hidden" name="seen" value={String(promise.revision)} />
      <input type="hidden" name="do" value="attempt" />
      <SelectField
        language={language}
        state={EMPTY_FORM}
        name="phone"
        label={text.calledOn}
        options={numbers.map(({ number }) => ({ value: number, label: number }))}
      />
      <fieldset>
        <legend>{tasksTexts(language).tasks.tried}</legend>
        <div class="press">
          {attemptOutcomeSchema.options.map((outcome) => (
            <button class="button button-quiet" type="submit" name="outcome" value={outcome}>
              {text.outcome(outcome)}
            </button>
          ))}
        </div>
      </fieldset>
    </DeskForm>
  );
}
