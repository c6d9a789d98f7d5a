import type { Dealer, StaffRole } from "../../../../shared/directory/document/dealer.schema.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField, SelectField } from "../../views/field.tsx";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { withOne, withoutOne } from "./list-change.ts";
import { callsPerHourOf } from "./calls-per-hour.ts";
import { languageOptions } from "./language-options.ts";
import { kindOf, newPersonId } from "./new-slug.ts";
import type { Setting, SettingAt } from "./setting.ts";
import { kindsTexts } from "../../text/kinds-texts.ts";
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
  fields: (at, state) => {
    const { dealer, staff, language } = at;
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
        <Bookable at={at} state={state} />
      </>
    );
  },
  removable: (at) => personOf(at) !== undefined,
  apply: (at, form) => {
    const { dealer, of, language } = at;
    if (form["remove"] !== undefined) return ok(withoutPerson(dealer, of));
    const text = settingsTexts(language).dealer;
    const { name, email, bookable } = form;
    const kind = kindOf(bookable);
    const departments = dealer.departments
      .map(({ id }) => id)
      .filter((id) => form[`department.${id}`] === "yes");
    const missing = [
      ...(name === undefined ? [{ field: "name", message: text.needName }] : []),
      ...(email === undefined ? [{ field: "email", message: text.needEmail }] : []),
      ...(departments.length === 0 ? [{ field: "departments", message: text.needDepartment }] : []),
      ...(bookable !== undefined && kind === undefined
        ? [{ field: "bookable", message: kindsTexts(language).kinds.badType }]
        : []),
    ];
    if (missing.length > 0 || name === undefined) return fail(missing);
    return ok(withPerson(at, { name, email, departments }, kind, form));
  },
  names: ["name", "email", "departments", "role", "language", "callsPerHour"],
};

/** As what services take them; the kind may be new, so that no service has to be there first. */
function Bookable({ at, state }: { readonly at: SettingAt; readonly state: FormState }) {
  const text = settingsTexts(at.language).dealer;
  return (
    <>
      <InputField
        language={at.language}
        state={state}
        name="bookable"
        label={text.bookable}
        hint={text.bookableHint}
        suggestions={bookableTypes(at.dealer)}
        autocomplete="off"
        autocapitalize="none"
        most={64}
        optional
      />
      <CheckField state={state} name="byName" label={text.byName} />
    </>
  );
}

function personOf({ dealer, of }: SettingAt) {
  return dealer.staff.find(({ id }) => id === of);
}

/** Kinds of people a service needs, and those that somebody here is already. */
function bookableTypes({ staff, resources, services }: Dealer): string[] {
  const people = new Set(staff.map(({ id }) => id));
  const things = new Set(resources.filter(({ id }) => !people.has(id)).map(({ type }) => type));
  const known = resources.filter(({ id }) => people.has(id)).map(({ type }) => type);
  const needed = services.flatMap(({ needs }) => needs).filter((type) => !things.has(type));
  return [...new Set([...known, ...needed])];
}

type PersonEntered = {
  readonly name: string;
  readonly email: string | undefined;
  readonly departments: readonly string[];
};

function withPerson(
  at: SettingAt,
  told: PersonEntered,
  kind: string | undefined,
  form: Form,
): object {
  const { role, language } = form;
  const { dealer } = at;
  const known = personOf(at);
  const id =
    known?.id ??
    newPersonId(
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
  const booked = { ...resource, id, name: told.name, type: kind, byName };
  const resources =
    kind === undefined ? withoutOne(dealer.resources, id) : withOne(dealer.resources, booked);
  return { ...dealer, staff: withOne(dealer.staff, person), resources };
}

function withoutPerson(dealer: Dealer, gone: string): object {
  return {
    ...dealer,
    staff: withoutOne(dealer.staff, gone),
    resources: withoutOne(dealer.resources, gone),
  };
}
