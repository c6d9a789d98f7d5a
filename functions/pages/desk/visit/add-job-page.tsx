import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { jobReasonSchema } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import type { Sheet } from "../sheet/sheet.ts";
import { aroundVisit } from "./around-visit.ts";
import { visitHref } from "./visit-href.ts";

const RECALL = ["recall"] as const;

/** Asks what more is to be done in a visit. */
export function addJobPage(
  sheet: Sheet,
  appointment: Appointment,
  key: string,
  state: FormState,
): Answer {
  const { language } = sheet.reader;
  const text = jobsTexts(language).jobs;
  const field = { language, state, autocomplete: "off" };
  // Whoever came for a recall only has nothing else done.
  const possible = appointment.intent === undefined ? jobReasonSchema.options : RECALL;
  const reasons = possible.map((value) => ({ value, label: text.reason(value) }));
  return askingPage({
    ...aroundVisit(sheet, appointment),
    title: text.addTitle(appointment.serviceName),
    lead: text.addLead,
    state,
    form: { action: visitHref(appointment, "jobs"), press: text.addDo, hidden: { key } },
    children: (
      <>
        <InputField {...field} name="concern" label={text.concern} most={300} />
        <SelectField {...field} name="reason" label={text.why} options={reasons} />
        <InputField {...field} name="labourHours" label={text.shopHours} short optional />
      </>
    ),
  });
}
