import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { purposeOf } from "../../../../shared/directory/rights/purpose.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { startTexts } from "../../text/start-texts.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import { newPersonId } from "../settings/new-slug.ts";
import type { Setting, SettingAt } from "../settings/setting.ts";
import { Present } from "./present.tsx";

const ROWS = [0, 1, 2, 3, 4];
const ROLES = ["advisor", "manager"] as const;

/** Several people at once: advisors can be booked as what their department is for, managers lead theirs. */
export const peopleStep: Setting = {
  title: ({ language }) => startTexts(language).start.steps.people,
  lead: ({ language }) => startTexts(language).start.leads.people,
  values: () => ({}),
  fields: (at, state) => (
    <>
      <Present language={at.language} names={at.dealer.staff.map(({ name }) => name)} />
      {ROWS.map((row) => (
        <Person at={at} state={state} row={row} />
      ))}
    </>
  ),
  apply: ({ dealer, language }, form) => {
    const rows = filledIn(form);
    const halves = rows.filter(({ name, email }) => name === undefined || email === undefined);
    if (halves.length > 0) {
      const message = startTexts(language).start.needBoth;
      return fail(
        halves.map(({ row, name }) => ({
          field: name === undefined ? `name.${row}` : `email.${row}`,
          message,
        })),
      );
    }
    return ok(rows.reduce<Draft>(withPerson, dealer));
  },
  fieldAt: ({ dealer }, pointer, form) => {
    const [, list, index = "", part = ""] = pointer.split("/");
    const row = filledIn(form)[Number(index) - dealer.staff.length]?.row;
    if (list !== "staff" || row === undefined) return undefined;
    return ["email", "role"].includes(part) ? `${part}.${row}` : `name.${row}`;
  },
};

type PersonProps = { readonly at: SettingAt; readonly state: FormState; readonly row: number };

function Person({ at: { dealer, language }, state, row }: PersonProps) {
  const text = settingsTexts(language).dealer;
  const common = { language, state };
  return (
    <fieldset class="card stack">
      <legend>{startTexts(language).start.person(row + 1)}</legend>
      <div class="pair">
        <InputField {...common} name={`name.${row}`} label={text.personName} autocomplete="off" />
        <InputField
          {...common}
          name={`email.${row}`}
          type="email"
          label={text.email}
          autocomplete="off"
          most={254}
        />
        <SelectField
          {...common}
          name={`role.${row}`}
          label={startTexts(language).start.personRole}
          options={ROLES.map((role) => ({ value: role, label: text.roleName(role) }))}
        />
        <SelectField
          {...common}
          name={`department.${row}`}
          label={text.worksIn}
          options={dealer.departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </fieldset>
  );
}

type Row = {
  readonly row: number;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly role: (typeof ROLES)[number];
  readonly department: string | undefined;
};

/** Rows with a name or an address in them. */
function filledIn(form: Form): Row[] {
  return ROWS.map((row) => ({
    row,
    name: form[`name.${row}`],
    email: form[`email.${row}`],
    role: ROLES.find((role) => role === form[`role.${row}`]) ?? "advisor",
    department: form[`department.${row}`],
  })).filter(({ name, email }) => name !== undefined || email !== undefined);
}

/** As it grows, row by row; what was typed is checked with the document. */
type Draft = Pick<Dealer, "departments" | "staff" | "resources">;

function withPerson(dealer: Draft, { name = "", email = "", role, department = "" }: Row): Draft {
  const { staff, resources, departments } = dealer;
  const id = newPersonId(
    name,
    [...staff, ...resources].map((one) => one.id),
  );
  const person = { id, name, email, role, departments: [department] };
  const kind = `${purposeOf(dealer, department)}-advisor`;
  const booked = role === "advisor" ? [{ id, type: kind, name }] : [];
  return {
    ...dealer,
    staff: [...staff, person],
    resources: [...resources, ...booked],
    departments: departments.map((one) =>
      role === "manager" && one.id === department && isLedByAll(dealer, one.manager)
        ? { ...one, manager: id }
        : one,
    ),
  };
}

/** The general manager leads until there is somebody nearer. */
function isLedByAll({ staff }: Draft, manager: string): boolean {
  return staff.some(({ id, role }) => id === manager && role === "general-manager");
}
