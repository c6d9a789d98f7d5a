import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { moment } from "../../reader/when.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { InputField } from "../../views/field.tsx";
import { CheckField } from "../../views/check-field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { onTheLine } from "./on-the-line.ts";
import { visitHref } from "./visit-href.ts";

/** Asks before it cancels for a customer. */
export function cancelVisitPage(sheet: Sheet, appointment: Appointment): Answer {
  const { desk, reader } = sheet;
  const text = sheetTexts(reader.language).visit;
  const { reference, id, serviceName, start } = appointment;
  const field = { language: reader.language, state: EMPTY_FORM, name: "reason", most: 500 };
  return askingPage({
    ...sheetFrame(sheet),
    title: text.cancelTitle(serviceName),
    back: { href: deskCaseHref(reference, id), label: text.back },
    about: `${desk.story.case.customer.name}, ${moment(reader, start)}`,
    lead: text.cancelBody,
    state: EMPTY_FORM,
    form: { action: visitHref(appointment, "cancel"), press: text.cancelDo, danger: true },
    children: (
      <>
        <InputField {...field} label={text.cancelReason} autocomplete="off" optional />
        <CheckField
          state={{ values: onTheLine(sheet), problems: [] }}
          name="toldOnThePhone"
          label={text.toldOnThePhone}
        />
      </>
    ),
  });
}
