import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import type { Partner } from "../../../../shared/directory/document/partner.schema.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { partnerTaskTexts } from "../../text/partner-task-texts.ts";
import { SelectField } from "../../views/field.tsx";
import type { Option } from "../../views/field.tsx";
import type { SheetText } from "../../text/en/desk-sheet.ts";
import { dueProblems, dueRequest } from "./due-request.ts";
import { partnerChoices } from "./handoff-choice.ts";

/** Instead of a time: the first that the partner's lead time allows. */
const BY_LEAD_TIME = "lead-time";
const TIMES = ["due", "date", "time", "alternative"] as const;

type Partners = Pick<DirectoryStore, "partners" | "partner">;

async function partnersOf(directory: Partners, brand: string): Promise<Partner[]> {
  const listed = await directory.partners(brand);
  const found = await Promise.all(listed.map(({ id }) => directory.partner(id)));
  return found.flatMap((one) => (one === undefined ? [] : [one.document]));
}

/** What partners of the brand may be asked along with a promise. */
export async function partnersToAsk(
  directory: Partners,
  brand: string,
  { language, zone }: Reader,
  now: Instant,
): Promise<Option[]> {
  return partnerChoices(await partnersOf(directory, brand), { language, timeZone: zone, now });
}

type AskPartnerProps = {
  readonly language: string;
  readonly state: FormState;
  readonly partners: readonly Option[];
};

/** Nothing where the brand has none. */
export function AskPartner({ language, state, partners }: AskPartnerProps) {
  if (partners.length === 0) return null;
  const text = partnerTaskTexts(language).partnerTask;
  return (
    <SelectField
      language={language}
      state={state}
      name="partner"
      label={text.ask}
      options={[{ value: "", label: text.nobody }, ...partners]}
      optional
    />
  );
}

/** A choice beside the times; none where there is no partner to ask. */
export function leadTimeChoice(partners: readonly Option[], language: string): readonly Option[] {
  if (partners.length === 0) return [];
  return [{ value: BY_LEAD_TIME, label: partnerTaskTexts(language).partnerTask.byLeadTime }];
}

/** What a promise is where no kind is chosen; all kinds are there to choose where there is no partner. */
export function usualKind(partners: readonly Option[], language: string): readonly Option[] {
  if (partners.length === 0) return [];
  return [{ value: "", label: partnerTaskTexts(language).partnerTask.usualKind }];
}

/** What a form asks of which partner; undefined where it asks none. */
export function partnerRequest({ partner = "" }: Form) {
  const [kind, id = "", task = ""] = partner.split(":");
  return kind === "partner" ? { partner: id, task } : undefined;
}

/** Whether it is due by the partner's lead time: somebody said so, or nothing else. */
function isByLeadTime(form: Form): boolean {
  if (partnerRequest(form) === undefined) return false;
  return form["due"] === BY_LEAD_TIME || TIMES.every((name) => form[name] === undefined);
}

/** Of a promise that a form makes: the time that it says, unless that is the lead time's. */
export function whenRequest(form: Form): object {
  return isByLeadTime(form) ? {} : { due: dueRequest(form) };
}

/** What is wrong with that time. */
export function whenProblems(form: Form, text: SheetText): readonly FieldProblem[] {
  return isByLeadTime(form) ? [] : dueProblems(form, text);
}

/** What the form says of a partner that cannot; undefined for any other refusal. */
export function refusedByPartner(
  { code, params, errors = [] }: Problem,
  reader: Reader,
): readonly FieldProblem[] | undefined {
  const text = partnerTaskTexts(reader.language).partnerTask;
  if (code === "earlier-than-lead-time") {
    const earliest = moment(reader, instantTextSchema.parse(params?.["earliest"]));
    return [{ field: "partner", message: text.tooEarly(earliest) }];
  }
  const isOfPartner = errors.some(({ pointer }) => /\/(?:partner|task)$/.test(pointer));
  return isOfPartner ? [{ field: "partner", message: text.gone }] : undefined;
}
