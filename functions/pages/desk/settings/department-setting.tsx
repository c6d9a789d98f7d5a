import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import { fieldBelow } from "./field-below.ts";
import { withOne, withoutOne } from "./list-change.ts";
import { callsPerHourOf } from "./calls-per-hour.ts";
import { newSlug } from "./new-slug.ts";
import type { Setting, SettingAt } from "./setting.ts";
import { wordsHref } from "./words-href.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { wordsTexts } from "../../text/words-texts.ts";

const NEW = "new";

/** One in ten minutes, with the note that it takes. */
const USUAL_CALLS_PER_HOUR = "6";

/** A department: its name, who answers for it, and where answers to its mail go. */
export const departmentSetting: Setting = {
  title: (at) => departmentOf(at)?.name ?? settingsTexts(at.language).setup.newDepartment,
  lead: ({ language }) => settingsTexts(language).setup.departmentLead,
  values: (at) => {
    const [first] = managersOf(at.dealer);
    const usual = { callsPerHour: USUAL_CALLS_PER_HOUR };
    if (at.of === NEW) return first === undefined ? usual : { ...usual, manager: first.id };
    const known = departmentOf(at);
    if (known === undefined) return undefined;
    const { name, manager, email, callsPerHour } = known;
    return {
      name,
      manager,
      ...(email === undefined ? {} : { email }),
      ...(callsPerHour === undefined ? {} : { callsPerHour: String(callsPerHour) }),
    };
  },
  fields: ({ dealer, of, language }, state) => {
    const text = settingsTexts(language).setup;
    const common = { language, state };
    return (
      <>
        {dealer.departments.some(({ id }) => id === of) ? (
          <p>
            <a href={wordsHref(dealer.id, "department-words", of)}>
              {wordsTexts(language).words.toWords}
            </a>
          </p>
        ) : null}
        <InputField {...common} name="name" label={text.departmentName} autocomplete="off" />
        <SelectField
          {...common}
          name="manager"
          label={text.manager}
          hint={text.managerHint}
          options={managersOf(dealer).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <InputField
          {...common}
          name="email"
          type="email"
          label={text.departmentEmail}
          hint={text.departmentEmailHint}
          autocomplete="off"
          most={254}
          optional
        />
        <InputField
          {...common}
          name="callsPerHour"
          label={text.callsPerHour}
          hint={text.callsPerHourHint}
          autocomplete="off"
          short
          most={2}
          optional
        />
      </>
    );
  },
  removable: (at) => departmentOf(at) !== undefined,
  apply: (at, form) => {
    const { dealer, of, language } = at;
    if (form["remove"] !== undefined) return ok(withoutDepartment(dealer, of));
    const { name, manager, email } = form;
    if (name === undefined)
      return fail([{ field: "name", message: settingsTexts(language).dealer.needName }]);
    const known = departmentOf(at);
    const ids = dealer.departments.map((one) => one.id);
    const id = known?.id ?? newSlug(name, ids);
    const callsPerHour = callsPerHourOf(form);
    const department = { ...known, id, name, manager, email, callsPerHour };
    const departments = withOne(dealer.departments, department);
    return ok({ ...dealer, departments, staff: working(dealer, manager, id) });
  },
  fieldAt: fieldBelow("departments", ({ dealer }) => dealer.departments, [
    "name",
    "manager",
    "email",
    "callsPerHour",
  ]),
};

function departmentOf({ dealer, of }: SettingAt) {
  return dealer.departments.find(({ id }) => id === of);
}

/** Advisors answer for nobody. */
function managersOf({ staff }: Dealer) {
  return staff.filter(({ role }) => role !== "advisor");
}

/** Whoever manages a department works in it. */
function working({ staff }: Dealer, manager: string | undefined, department: string) {
  return staff.map((one) =>
    one.id !== manager || one.departments.includes(department)
      ? one
      : { ...one, departments: [...one.departments, department] },
  );
}

/** Nobody works in it any more; what still names it is refused with the document. */
function withoutDepartment(dealer: Dealer, gone: string): object {
  return {
    ...dealer,
    departments: withoutOne(dealer.departments, gone),
    staff: dealer.staff.map((one) => ({
      ...one,
      departments: one.departments.filter((id) => id !== gone),
    })),
  };
}
