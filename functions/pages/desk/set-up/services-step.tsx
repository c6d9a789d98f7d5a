import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { purposeOf } from "../../../../shared/directory/rights/purpose.ts";
import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { startTexts } from "../../text/start-texts.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField } from "../../views/field.tsx";
import type { Setting } from "../settings/setting.ts";
import { kindName } from "./kind-name.ts";
import { Present } from "./present.tsx";
import { inEach, saidIn } from "./said-in.ts";
import { SERVICE_TEMPLATES, TEMPLATE_IDS } from "./service-templates.ts";
import type { TemplateId } from "./service-templates.ts";

const LONGEST_MINUTES = 480;

/** Services as most dealers give them, by a tick and how long each takes. */
export const servicesStep: Setting = {
  title: ({ language }) => startTexts(language).start.steps.services,
  lead: ({ language }) => startTexts(language).start.leads.services,
  values: ({ dealer }) =>
    Object.fromEntries(
      TEMPLATE_IDS.flatMap((id) => {
        const known = serviceOf(dealer, id);
        // The first look proposes all of them.
        const ticked = known !== undefined || dealer.services.length === 0;
        const minutes =
          known === undefined ? SERVICE_TEMPLATES[id].minutes : durationMinutes(known.duration);
        return [...(ticked ? [[`take.${id}`, "yes"]] : []), [`minutes.${id}`, String(minutes)]];
      }),
    ),
  fields: ({ dealer, language }, state) => {
    const own = dealer.services.filter(({ id }) => TEMPLATE_IDS.every((one) => one !== id));
    return (
      <>
        <Present language={language} names={own.map(({ name }) => name)} />
        {TEMPLATE_IDS.map((id) => (
          <TemplateFields id={id} language={language} state={state} />
        ))}
      </>
    );
  },
  apply: ({ dealer, language }, form) => {
    const taken = TEMPLATE_IDS.filter((id) => form[`take.${id}`] === "yes");
    const bad = taken.filter((id) => minutesIn(form, id) === undefined);
    if (bad.length > 0) {
      const message = startTexts(language).start.badMinutes;
      return fail(bad.map((id) => ({ field: `minutes.${id}`, message })));
    }
    const others = dealer.services.filter(({ id }) => TEMPLATE_IDS.every((one) => one !== id));
    const services = [...others, ...taken.map((id) => serviceAfter(dealer, id, form))];
    const ids = new Set(services.map(({ id }) => id));
    return ok({
      ...dealer,
      services: services.map((one) =>
        one.combinesWith === undefined
          ? one
          : { ...one, combinesWith: one.combinesWith.filter((id) => ids.has(id)) },
      ),
    });
  },
};

type TemplateProps = {
  readonly id: TemplateId;
  readonly language: string;
  readonly state: FormState;
};

function TemplateFields({ id, language, state }: TemplateProps) {
  const text = startTexts(language).start;
  const { name, description } = text.templates[id];
  const { needs } = SERVICE_TEMPLATES[id];
  return (
    <div class="card stack">
      <CheckField state={state} name={`take.${id}`} label={name} />
      <p class="quiet small">
        {description} {text.takes(needs.map((kind) => kindName(kind, language)).join(", "))}
      </p>
      <InputField
        language={language}
        state={state}
        name={`minutes.${id}`}
        label={text.minutesOf(name)}
        autocomplete="off"
        most={3}
        short
      />
    </div>
  );
}

function serviceOf({ services }: Dealer, id: TemplateId) {
  return services.find((one) => one.id === id);
}

function minutesIn(form: Form, id: TemplateId): number | undefined {
  const minutes = Number(form[`minutes.${id}`]);
  const isFine = Number.isInteger(minutes) && minutes > 0 && minutes % 5 === 0;
  return isFine && minutes <= LONGEST_MINUTES ? minutes : undefined;
}

/** One that is there keeps what somebody has said of it, but for how long it takes. */
function serviceAfter(dealer: Dealer, id: TemplateId, form: Form): Dealer["services"][number] {
  const minutes = minutesIn(form, id) ?? SERVICE_TEMPLATES[id].minutes;
  const known = serviceOf(dealer, id);
  if (known !== undefined) {
    const isSame = durationMinutes(known.duration) === minutes;
    return isSame ? known : { ...known, duration: `PT${minutes}M` };
  }
  return newService(dealer, id, minutes);
}

function newService(dealer: Dealer, id: TemplateId, minutes: number): Dealer["services"][number] {
  const { purpose, minutes: _, ...usual } = SERVICE_TEMPLATES[id];
  const { departments, languages } = dealer;
  const fitting = departments.find((one) => purposeOf(dealer, one.id) === purpose);
  const said = (tag: string) => startTexts(tag).start.templates[id];
  return {
    id,
    ...usual,
    ...saidIn(languages, (tag) => said(tag).name),
    description: inEach(languages, (tag) => said(tag).description),
    bring: inEach(languages, (tag) => said(tag).bring),
    department: (fitting ?? departments[0])?.id ?? "",
    duration: `PT${minutes}M`,
    locations: ["dealer"],
  };
}
