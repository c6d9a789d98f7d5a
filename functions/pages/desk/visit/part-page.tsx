import { awaitedPart } from "../../../../shared/commitments/parts/awaited.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { InputField, RadioField } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import type { Sheet } from "../sheet/sheet.ts";
import { aroundVisit } from "./around-visit.ts";
import { visitHref } from "./visit-href.ts";

/** Asks for what a job waits: the order, and the day. */
export function partPage(sheet: Sheet, appointment: Appointment, state: FormState): Answer {
  const { reader, desk } = sheet;
  const { language } = reader;
  const text = jobsTexts(language).jobs;
  const field = { language, state, autocomplete: "off" };
  const jobs = (appointment.jobs ?? [])
    .filter((job) => awaitedPart(desk.story, job) === undefined)
    .map(({ id, concern }) => ({ value: id, label: concern }));
  const [first, ...others] = jobs;
  // Where there is only one, nobody is asked which.
  const values =
    others.length === 0 && first ? { job: first.value, ...state.values } : state.values;
  return askingPage({
    ...aroundVisit(sheet, appointment),
    title: text.partTitle(appointment.serviceName),
    lead: text.partLead,
    state,
    form: { action: visitHref(appointment, "part"), press: text.partDo },
    children: (
      <>
        <RadioField
          language={language}
          state={{ ...state, values }}
          name="job"
          label={text.which}
          options={jobs}
        />
        <InputField {...field} name="orderReference" label={text.order} most={60} />
        <InputField {...field} name="expectedAt" type="date" label={text.expected} short />
      </>
    ),
  });
}
