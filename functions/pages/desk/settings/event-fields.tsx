import type { Dealer, Service } from "../../../../shared/directory/document/dealer.schema.ts";
import { eventSchema } from "../../../../shared/directory/document/event.schema.ts";
import { eventStart } from "../../../../shared/directory/services/event-of.ts";
import { wallStartOf } from "../../../../shared/kernel/wall-start.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { kindsTexts } from "../../text/kinds-texts.ts";
import { InputField, SelectField, TextField } from "../../views/field.tsx";
import type { SettingAt } from "./setting.ts";

/** Fields that a fault of an event is said at; of a time that is none it is its day. */
export const EVENT_FIELDS = ["start", "places", "audience", "agenda"] as const;

const DATE_LENGTH = 10;

/** When it is, how many can come, whom it is for and what will be done there. */
export function EventFields({ at, state }: { readonly at: SettingAt; readonly state: FormState }) {
  const { language } = at;
  const text = kindsTexts(language).kinds;
  const common = { language, state };
  return (
    <fieldset>
      <legend>{text.eventOnly}</legend>
      <div class="pair">
        <InputField
          {...common}
          name="start"
          type="date"
          label={text.eventDay}
          autocomplete="off"
          optional
        />
        <InputField
          {...common}
          name="startTime"
          type="time"
          label={text.eventTime}
          autocomplete="off"
          optional
        />
        <InputField
          {...common}
          name="places"
          label={text.eventPlaces}
          autocomplete="off"
          short
          most={4}
          optional
        />
        <SelectField
          {...common}
          name="audience"
          label={text.eventAudience}
          options={eventSchema.shape.audience.options.map((value) => ({
            value,
            label: text[value],
          }))}
        />
      </div>
      <AgendaFields at={at} state={state} />
    </fieldset>
  );
}

function AgendaFields({ at, state }: { readonly at: SettingAt; readonly state: FormState }) {
  const { dealer, language } = at;
  const text = kindsTexts(language).kinds;
  const common = { language, state };
  const known = dealer.services.find(({ id }) => id === at.of);
  const [first = language, ...others] = agendaLanguages(dealer, known);
  return (
    <>
      <TextField
        {...common}
        name="agenda"
        label={labelled(text.eventAgenda, first, others)}
        lang={first}
        most={2000}
        optional
      />
      {others.map((one) => (
        <TextField
          {...common}
          name={`agenda.${one}`}
          label={labelled(text.eventAgenda, one, others)}
          lang={one}
          most={2000}
          optional
        />
      ))}
    </>
  );
}

/** What the dealer speaks, and what it is written in besides. */
function agendaLanguages({ languages }: Dealer, known: Service | undefined): readonly string[] {
  return [...new Set([...languages, ...Object.keys(known?.event?.agenda ?? {})])];
}

/** Where there are several languages, in which. */
function labelled(label: string, language: string, others: readonly string[]): string {
  return others.length === 0 ? label : `${label} (${language})`;
}

/** What the form shows of an event that there is. */
export function eventValues(service: Service, dealer: Dealer): Form {
  const { event } = service;
  const start = eventStart(service, dealer);
  if (event === undefined || start === undefined) return {};
  const { localStart } = wallStartOf(dealer.timeZone, start);
  const [first = ""] = agendaLanguages(dealer, service);
  const agendas = Object.entries(event.agenda ?? {}).map(([language, text]) => [
    language === first ? "agenda" : `agenda.${language}`,
    text,
  ]);
  return {
    start: localStart.slice(0, DATE_LENGTH),
    startTime: localStart.slice(DATE_LENGTH + 1),
    places: String(event.places),
    audience: event.audience,
    ...Object.fromEntries(agendas),
  };
}

/** The event that a form means, right or wrong. */
export function readEvent(form: Form, known: Service | undefined, dealer: Dealer): object {
  if (form["kind"] !== "event") return { event: undefined };
  const [first = "", ...others] = agendaLanguages(dealer, known);
  const agendas: [string, string | undefined][] = [
    [first, form["agenda"]],
    ...others.map((one): [string, string | undefined] => [one, form[`agenda.${one}`]]),
  ];
  const said = agendas.filter(([, text]) => text !== undefined);
  return {
    event: {
      start: `${form["start"] ?? ""}T${form["startTime"] ?? ""}`,
      places: Number(form["places"] ?? "0"),
      audience: form["audience"],
      ...(said.length === 0 ? {} : { agenda: Object.fromEntries(said) }),
    },
  };
}
