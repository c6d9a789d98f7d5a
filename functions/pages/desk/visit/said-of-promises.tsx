import { tiedPromises } from "../../../../shared/booking/gates/tied-promises.ts";
import { saidOfPromisesSchema } from "../../../../shared/booking/change/said-of-promises.ts";
import type { SaidOfPromise } from "../../../../shared/booking/change/said-of-promises.ts";
import { dueMovedAlong } from "../../../../shared/commitments/due/before-visit.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Form } from "../../forms/read-form.ts";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { InputField, RadioField } from "../../views/field.tsx";
import type { Sheet } from "../sheet/sheet.ts";

type SaidOfPromisesProps = {
  readonly sheet: Sheet;
  readonly appointment: Appointment;
  readonly state: FormState;
};

/** What becomes of each promise of a visit that does not move along with it. */
export function SaidOfPromises({ sheet, appointment, state }: SaidOfPromisesProps) {
  const { reader } = sheet;
  const { language } = reader;
  const text = deskTexts(language).find;
  const { date, time } = sheetTexts(language).visit;
  const common = { language, autocomplete: "off", optional: true };
  return (
    <>
      {askedAbout(sheet, appointment).map((promise) => {
        const name = fieldOf(promise);
        const said = valueOf(state, name) === "" ? "stays" : valueOf(state, name);
        const known = { ...state, values: { ...state.values, [name]: said } };
        return (
          <div class="stack-close">
            <RadioField
              language={language}
              state={known}
              name={name}
              label={`${taskText(promise, language)} · ${moment(reader, promise.dueAt)}`}
              options={[
                { value: "stays", label: text.promiseStays },
                { value: "due", label: text.promiseRetimed },
                { value: "withdraw", label: text.promiseGone },
              ]}
            />
            <div class="pair">
              <InputField
                {...common}
                state={state}
                name={`${name}-date`}
                type="date"
                label={date}
              />
              <InputField
                {...common}
                state={state}
                name={`${name}-time`}
                type="time"
                label={time}
              />
            </div>
          </div>
        );
      })}
    </>
  );
}

/** What the form says of them; undefined when a time cannot be read. */
export function saidIn(
  form: Form,
  sheet: Sheet,
  appointment: Appointment,
): readonly SaidOfPromise[] | undefined {
  const said = askedAbout(sheet, appointment).flatMap((promise): object[] => {
    const { id } = promise;
    const name = fieldOf(promise);
    if (form[name] === "withdraw") return [{ id, withdraw: true }];
    const local = `${form[`${name}-date`] ?? ""}T${form[`${name}-time`] ?? ""}`;
    return form[name] === "due" ? [{ id, due: { local } }] : [];
  });
  return saidOfPromisesSchema.safeParse(said).data;
}

function askedAbout({ desk: { story }, now }: Sheet, appointment: Appointment): Commitment[] {
  return tiedPromises(story, appointment).filter(
    ({ duePhrase }) => dueMovedAlong(duePhrase, appointment.start, now) === undefined,
  );
}

function fieldOf({ id }: Commitment): string {
  return `promise-${id}`;
}
