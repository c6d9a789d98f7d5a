import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import {
  placeKindSchema,
  serviceKindSchema,
} from "../../../../shared/directory/document/values.schema.ts";
import { goTogether } from "../../../../shared/directory/services/several-services.ts";
import type { Dealer, Service } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import { offersSelfInspection } from "../../../../shared/directory/services/lease-services.ts";
import { CheckField } from "../../views/check-field.tsx";
import { Checks } from "./checks.tsx";
import { EVENT_FIELDS, EventFields, eventValues, readEvent } from "./event-fields.tsx";
import { withOne, withoutOne } from "./list-change.ts";
import { NewKind, withNewKind } from "./new-kind.tsx";
import { newSlug } from "./new-slug.ts";
import type { Setting, SettingAt } from "./setting.ts";
import { DAY_MINUTES } from "../../../../shared/kernel/time.ts";
import type { DealerText } from "../../text/en/desk-settings.ts";
import { HOURS, MINUTES, NUMBERS, chosen, readService } from "./read-service.ts";
import { ServiceWays } from "./service-ways.tsx";
import { settingsTexts } from "../../text/settings-texts.ts";

const NEW = "new";
/** What can be booked: how long, how soon, where, and what it takes. */
export const serviceSetting: Setting = {
  title: (at) => serviceOf(at)?.name ?? settingsTexts(at.language).dealer.newService,
  lead: ({ language }) => settingsTexts(language).dealer.serviceLead,
  values: (at) => {
    if (at.of === NEW) return { kind: "service-drop-off", "at.dealer": "yes", duration: "30" };
    const service = serviceOf(at);
    return service === undefined ? undefined : valuesOf(service, at);
  },
  fields: (at, state) => <ServiceFields at={at} state={state} />,
  removable: (at) => serviceOf(at) !== undefined,
  apply: (at, form) => {
    const { dealer, of, language } = at;
    if (form["remove"] !== undefined) {
      return ok({ ...dealer, services: apartFrom(withoutOne(dealer.services, of), of) });
    }
    const text = settingsTexts(language).dealer;
    const extended = withNewKind(at, form);
    const problems = [...problemsOf(dealer, form, text), ...(extended.ok ? [] : extended.failure)];
    if (problems.length > 0 || !extended.ok) return fail(problems);
    const { kind } = extended.value;
    const needs = [...needsOf(dealer, form), ...(kind === undefined ? [] : [kind])];
    const known = serviceOf(at);
    const id =
      known?.id ??
      newSlug(
        form["name"] ?? "",
        dealer.services.map((one) => one.id),
      );
    const service = {
      ...known,
      id,
      ...readService(form, known),
      ...readEvent(form, known, dealer),
      needs: [...new Set(needs)],
      combinesWith: goesWith(at, form),
    };
    // What goes along with it, it says itself from now on, for both.
    return ok({
      ...extended.value.dealer,
      services: withOne(apartFrom(dealer.services, id), service),
    });
  },
  names: [
    "name",
    "kind",
    "department",
    ...MINUTES,
    ...HOURS,
    ...NUMBERS,
    "horizon",
    "opensBefore",
    "selfInspection",
    "needs",
    "locations",
    "combinesWith",
    ...EVENT_FIELDS,
  ],
};

/** The others, as if none of them had said that it goes along with this one. */
function apartFrom(services: readonly Service[], id: string): Service[] {
  return services.map((one) =>
    one.combinesWith === undefined
      ? one
      : { ...one, combinesWith: listOrNone(one.combinesWith.filter((other) => other !== id)) },
  );
}

function goesWith(at: SettingAt, form: Form): string[] | undefined {
  const ids = othersOf(at).map(({ id }) => id);
  const along = chosen(form, "with.", ids);
  return listOrNone(along);
}

function listOrNone(ids: string[]): string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}

/** What could go along: of the same department, or any for a service that is new. */
function othersOf({ dealer, of }: SettingAt): readonly Service[] {
  const known = dealer.services.find(({ id }) => id === of);
  return dealer.services.filter(
    ({ id, department }) => id !== of && (known === undefined || department === known.department),
  );
}

function serviceOf({ dealer, of }: SettingAt): Service | undefined {
  return dealer.services.find(({ id }) => id === of);
}

function valuesOf(service: Service, at: SettingAt): Form {
  const others = othersOf(at);
  const { name, kind, department, horizon, needs, locations } = service;
  const minutes = MINUTES.flatMap((field) => numberField(field, service[field], 1));
  const hours = HOURS.flatMap((field) => numberField(field, service[field], 60));
  const numbers = NUMBERS.flatMap((field) =>
    service[field] === undefined ? [] : [[field, String(service[field])]],
  );
  return {
    name,
    kind,
    department,
    ...eventValues(service, at.dealer),
    ...Object.fromEntries([
      ...minutes,
      ...hours,
      ...numbers,
      ...numberField("horizon", horizon, DAY_MINUTES),
      ...numberField("opensBefore", service.opensBefore, DAY_MINUTES),
      ...(offersSelfInspection(service) ? [["selfInspection", "yes"]] : []),
      ...needs.map((type) => [`needs.${type}`, "yes"]),
      ...locations.map((place) => [`at.${place}`, "yes"]),
      ...others.filter((one) => goTogether(service, one)).map(({ id }) => [`with.${id}`, "yes"]),
    ]),
  };
}

function numberField(field: string, duration: string | undefined, unitMinutes: number) {
  return duration === undefined ? [] : [[field, String(durationMinutes(duration) / unitMinutes)]];
}

function ServiceFields({ at, state }: { readonly at: SettingAt; readonly state: FormState }) {
  const { dealer, language } = at;
  const text = settingsTexts(language).dealer;
  const common = { language, state };
  const number = { ...common, autocomplete: "off", short: true, most: 6 };
  return (
    <>
      <ServiceWays at={at} />
      <InputField {...common} name="name" label={text.serviceName} autocomplete="off" />
      <div class="pair">
        <SelectField
          {...common}
          name="kind"
          label={text.kind}
          options={kindsFor(at).map((kind) => ({
            value: kind,
            label: text.kindName(kind),
          }))}
        />
        <SelectField
          {...common}
          name="department"
          label={text.department}
          options={dealer.departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <InputField {...number} name="duration" label={text.duration} />
        <InputField {...number} name="step" label={text.step} optional />
        <InputField {...number} name="bufferBefore" label={text.bufferBefore} optional />
        <InputField {...number} name="bufferAfter" label={text.bufferAfter} optional />
        <InputField {...number} name="travelTime" label={text.travelTime} optional />
        <InputField {...number} name="leadTime" label={text.leadTime} optional />
        <InputField {...number} name="horizon" label={text.horizon} optional />
        <InputField {...number} name="minimumNotice" label={text.minimumNotice} optional />
        <InputField {...number} name="opensBefore" label={text.opensBefore} optional />
        <InputField {...number} name="dailyLimit" label={text.dailyLimit} optional />
        <InputField {...number} name="labourHours" label={text.labourHours} optional />
      </div>
      <Checks
        id="needs"
        legend={text.needs}
        state={state}
        checks={typesOf(dealer).map((type) => ({ name: `needs.${type}`, label: type }))}
      />
      <NewKind at={at} state={state} />
      <Checks
        id="locations"
        legend={text.locations}
        state={state}
        checks={placeKindSchema.options.map((place) => ({
          name: `at.${place}`,
          label: text.place(place),
        }))}
      />
      <CheckField state={state} name="selfInspection" label={text.selfInspection} />
      <GoesWith at={at} state={state} />
      {mayBeEvent(at) ? <EventFields at={at} state={state} /> : null}
    </>
  );
}

function GoesWith({ at, state }: { readonly at: SettingAt; readonly state: FormState }) {
  const others = othersOf(at);
  if (others.length === 0) return null;
  return (
    <Checks
      id="combinesWith"
      legend={settingsTexts(at.language).dealer.combinesWith}
      state={state}
      checks={others.map(({ id, name }) => ({ name: `with.${id}`, label: name }))}
    />
  );
}

function kindsFor(at: SettingAt): readonly Service["kind"][] {
  return serviceKindSchema.options.filter((kind) => kind !== "event" || mayBeEvent(at));
}

/** What is something else already becomes no event, and is shown no fields of one. */
function mayBeEvent(at: SettingAt): boolean {
  const known = serviceOf(at);
  return known === undefined || known.kind === "event";
}

function typesOf({ resources, services }: Dealer): string[] {
  return [
    ...new Set([...resources.map(({ type }) => type), ...services.flatMap(({ needs }) => needs)]),
  ];
}

function problemsOf(dealer: Dealer, form: Form, text: DealerText): FieldProblem[] {
  const numbers = [...MINUTES, ...HOURS, ...NUMBERS, "horizon", "opensBefore"].filter(
    (field) => form[field] !== undefined && !/^\d{1,5}(?:[.,]\d{1,2})?$/.test(form[field]),
  );
  return [
    ...(form["name"] === undefined ? [{ field: "name", message: text.needName }] : []),
    ...(form["duration"] === undefined ? [{ field: "duration", message: text.needDuration }] : []),
    ...numbers.map((field) => ({ field, message: text.badNumber })),
    ...(needsOf(dealer, form).length === 0 &&
    form["newKind"] === undefined &&
    form["kind"] !== "event"
      ? [{ field: "needs", message: text.needNeeds }]
      : []),
    ...(chosen(form, "at.", placeKindSchema.options).length === 0
      ? [{ field: "locations", message: text.needPlace }]
      : []),
  ];
}

function needsOf(dealer: Dealer, form: Form): string[] {
  return chosen(form, "needs.", typesOf(dealer));
}
