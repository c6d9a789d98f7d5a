import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { moment } from "../../reader/when.ts";
import { InputField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { visitHref } from "./visit-href.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Actions } from "../../views/actions.tsx";

/** Asks before it cancels for a customer. */
export function cancelVisitPage(sheet: Sheet, appointment: Appointment): Answer {
  const { session, desk, reader } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).visit;
  return askingPage({
    ...sheetFrame(sheet),
    title: text.cancelTitle(appointment.serviceName),
    back: {
      href: deskCaseHref(appointment.reference, appointment.id),
      label: text.back,
    },
    about: `${desk.story.case.customer.name}, ${moment(reader, appointment.start)}`,
    lead: text.cancelBody,
    state: EMPTY_FORM,
    children: (
      <DeskForm action={visitHref(appointment, "cancel")} token={session.formToken}>
        <InputField
          language={language}
          state={EMPTY_FORM}
          name="reason"
          label={text.cancelReason}
          autocomplete="off"
          most={500}
          optional
        />
        <Actions press={text.cancelDo} danger />
      </DeskForm>
    ),
  });
}
