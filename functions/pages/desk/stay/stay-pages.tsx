import { transportFor } from "../../../../shared/directory/services/transport-for.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { FormState } from "../../forms/form-state.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField } from "../../views/field.tsx";
import { TransportField } from "../../views/transport-field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import type { Sheet } from "../sheet/sheet.ts";
import { aroundVisit } from "../visit/around-visit.ts";
import { visitHref } from "../visit/visit-href.ts";

/** Asks how the customer gets on while the car is here. */
export function transportPage(sheet: Sheet, visit: Appointment, state: FormState): Answer {
  const { language } = sheet.reader;
  const { label, desk } = transportTexts(language).transport;
  const kinds = transportFor(sheet.desk.dealer.document, visit);
  return askingPage({
    ...aroundVisit(sheet, visit),
    title: desk.title(visit.serviceName),
    lead: desk.lead,
    state,
    form: { action: visitHref(visit, "transport"), press: desk.press },
    children: <TransportField {...{ language, state, kinds, label }} none={desk.none} />,
  });
}

/** Asks by when a car that stays the night is ready, and what its customer needs until then. */
export function overnightPage(sheet: Sheet, visit: Appointment, state: FormState): Answer {
  const { language } = sheet.reader;
  const { transport, overnight } = transportTexts(language);
  const { desk } = overnight;
  const field = { language, state, autocomplete: "off" };
  // Nobody waits here overnight.
  const kinds = transportFor(sheet.desk.dealer.document, visit).filter((kind) => kind !== "wait");
  return askingPage({
    ...aroundVisit(sheet, visit),
    title: desk.heading(visit.serviceName),
    lead: desk.about,
    state,
    form: { action: visitHref(visit, "overnight"), press: desk.press },
    children: (
      <>
        <InputField {...field} name="day" type="date" label={desk.day} short />
        <InputField {...field} name="time" type="time" label={desk.time} short />
        <TransportField {...{ language, state, kinds }} label={transport.label} />
        <CheckField state={state} name="paper" label={desk.paper} />
      </>
    ),
  });
}
