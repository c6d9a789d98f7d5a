import type { Dealer, StaffRole } from "../../../../shared/directory/document/dealer.schema.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField, SelectField } from "../../views/field.tsx";
import { LANGUAGES } from "../../../../shared/language/in-every-language.ts";
import { valueOf } from "../../forms/form-state.ts";
import { withOne, withoutOne } from "./list-change.ts";
import { callsPerHourOf } from "./calls-per-hour.ts";
import { newSlug } from "./new-slug.ts";
import type { Setting, SettingAt } from "./setting.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

const ROLES: readonly StaffRole[] = ["advisor", "manager", "general-manager"];
const NEW = "new";

/** Somebody on the dealer's staff. A manager adds advisors; other roles are not theirs to give. */
export const personSetting: Setting = {
  title: (at) => personOf(at)?.name ?? settingsTexts(at.language).dealer.newPerson,
  lead: ({ language }) => settingsTexts(language).dealer.personLead,
  values: (at) => {
    if (at.of === NEW) return { role: "advisor" };
    const person = personOf(at);
    if (person === undefined) return undefined;
    const { name, email, role, departments, language, callsPerHour } = person;
    const { type: bookable, byName } = at.dealer.resources.find(({ id }) => id === person.id) ?? {};
    return {
      name,
      email,
      role,
      ...(language === undefined ? {} : { language }),
      ...(callsPerHour === undefined ? {} : { callsPerHour: String(callsPerHour) }),
      ...(bookable === undefined ? {} : { bookable }),
      ...(byName === true ? { byName: "yes" } : {}),
      ...Object.fromEntries(departments.map((id) => [`department.${id}`, "yes"])),
    };
  },
  fields: ({ dealer, staff, language }, state) => {
    const text = settingsTexts(language).dealer;
    const common = { language, state };
    return (
      <>
        <InputField {...common} name="name" label={text.personName} autocomplete="off" />
        <InputField
          {...common}
          name="email"
          type="email"
          label={text.email}
          hint={text.emailHint}
          autocomplete="off"
          most={254}
        />
        <fieldset id="departments">
          <legend class="small">{text.worksIn}</legend>
          <div class="day-checks">
            {dealer.departments.map(({ id, name }) => (
              <CheckField state={state} name={`department.${id}`} label={name} plain />
            ))}
          </div>
        </fieldset>
        {may(staff, "directory:lead") ? (
          <SelectField
            {...common}
            name="role"
            label={text.role}
            options={ROLES.map((role) => ({ value: role, label: text.roleName(role) }))}
          />
        ) : null}
        <SelectField
          {...common}
          name="language"
          label={text.language}
          hint={text.languageHint}
          options={languageOptions(valueOf(state, "language"), text.asBrowser)}
        />
        <InputField
          {...common}
          name="callsPerHour"
          label={settingsTexts(language).setup.callsPerHour}
          hint={text.ownCallsPerHourHint}
          autocomplete="off"
          short
          most={2}
          optional
        />
        <SelectField
          {...common}
          name="bookable"
          label={text.bookable}
          hint={text.bookableHint}
          options={[{ value: "", label: text.notBookable }, ...bookableTypes(dealer)]}
        />
        <CheckField state={state} name="byName" label={text.byName} />
      </>
    );
  },
  removable: (at) => personOf(at) !== undefined,
  apply: (at, form) => {
    const { dealer, of, language } = at;
    if (form["remove"] !== undefined) return ok(withoutPerson(dealer, of));
    const text = settingsTexts(language).dealer;
    const { name, email } = form;
    const departments = dealer.departments
      .map(({ id }) => id)
      .filter((id) => form[`department.${id}`] === "yes");
    const missing = [
      ...(name === undefined ? [{ field: "name", message: text.needName }] : []),
      ...(email === undefined ? [{ field: "email", message: text.needEmail }] : []),
      ...(departments.length === 0 ? [{ field: "departments", message: text.needDepartment }] : []),
    ];
    if (missing.length > 0 || name === undefined) return fail(missing);
    return ok(withPerson(at, { name, email, departments }, form));
  },
  names: ["name", "email", "departments", "role", "language", "callsPerHour"],
};

function personOf({ dealer, of }: SettingAt) {
  return dealer.staff.find(({ id }) => id === of);
}

/** Kinds of people a service needs, and those that somebody here is already. */
function bookableTypes({ staff, resources, services }: Dealer) {
  const people = new Set(staff.map(({ id }) => id));
  const things = new Set(resources.filter(({ id }) => !people.has(id)).map(({ type }) => type));
  const known = resources.filter(({ id }) => people.has(id)).map(({ type }) => type);
  const needed = services.flatMap(({ needs }) => needs).filter((type) => !things.has(type));
  return [...new Set([...known, ...needed])].map((type) => ({ value: type, label: type }));
}

/** Each under its own name; a tag of somebody's own region stays in the list. */
function languageOptions(present: string, asBrowser: string) {
  const tags = new Set<string>([...LANGUAGES, ...(present === "" ? [] : [present])]);
  const named = [...tags].map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
    return { value: tag, label: name, lang: tag };
  });
  return [{ value: "", label: asBrowser }, ...named];
}

type PersonEntered = {
  readonly name: string;
  readonly email: string | undefined;
  readonly departments: readonly string[];
};

function withPerson(at: SettingAt, told: PersonEntered, form: Form): object {
  const { role, bookable, language } = form;
  const { dealer } = at;
  const known = personOf(at);
  const id =
    known?.id ??
    newSlug(
      told.name,
      [...dealer.staff, ...dealer.resources].map((one) => one.id),
    );
  const callsPerHour = callsPerHourOf(form);
  const person = {
    ...known,
    id,
    ...told,
    language,
    callsPerHour,
    role: role ?? known?.role ?? "advisor",
  };
  const resource = dealer.resources.find((one) => one.id === id);
  const byName = form["byName"] === "yes" ? true : undefined;
  const booked = { ...resource, id, name: told.name, type: bookable, byName };
  const resources =
    bookable === undefined ? withoutOne(dealer.resources, id) : withOne(dealer.resources, booked);
  return { ...dealer, staff: withOne(dealer.staff, person), resources };
}

function withoutPerson(dealer: Dealer, gone: string): object {
  return {
    ...dealer,
    staff: withoutOne(dealer.staff, gone),
    resources: withoutOne(dealer.resources, gone),
  };
}
