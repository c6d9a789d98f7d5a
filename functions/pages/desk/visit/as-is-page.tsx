import { openTroubleOf } from "../../../../shared/booking/appointment/trouble.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { troubleText } from "../../text/trouble-text.ts";
import { InputField } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { visitHref } from "./visit-href.ts";

/** Asks why a visit takes place although something stands against it. */
export function asIsPage(sheet: Sheet, appointment: Appointment, state: FormState): Answer {
  const { desk, reader } = sheet;
  const { language } = reader;
  const text = deskTexts(language).find;
  const trouble = openTroubleOf(desk.dealer.document, appointment);
  const { reference, id, serviceName, start } = appointment;
  const field = { language, state, name: "reason", most: 500 };
  return askingPage({
    ...sheetFrame(sheet),
    title: `${text.asIsDo}: ${serviceName}`,
    back: { href: deskCaseHref(reference, id), label: sheetTexts(language).visit.back },
    about: `${desk.story.case.customer.name}, ${moment(reader, start)}`,
    ...(trouble === undefined ? {} : { lead: `${troubleText(trouble, language)}.` }),
    state,
    form: { action: visitHref(appointment, "as-is"), press: text.asIsDo },
    children: <InputField {...field} label={text.asIsReason} autocomplete="off" />,
  });
}
