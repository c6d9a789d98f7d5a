import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Form } from "../../forms/read-form.ts";
import { startTexts } from "../../text/start-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { InputField } from "../../views/field.tsx";
import { Checks } from "../settings/checks.tsx";
import { newSlug } from "../settings/new-slug.ts";
import type { Setting } from "../settings/setting.ts";
import { saidIn } from "./said-in.ts";

const USUAL = ["sales", "service", "new-cars", "used-cars", "parts", "body-shop"] as const;

/** What each is called, and more of them; whoever leads the dealer answers for them at first. */
export const departmentsStep: Setting = {
  title: ({ language }) => startTexts(language).start.steps.departments,
  lead: ({ language }) => startTexts(language).start.leads.departments,
  values: ({ dealer }) =>
    Object.fromEntries(dealer.departments.map(({ id, name }) => [`name.${id}`, name])),
  fields: ({ dealer, language }, state) => {
    const text = startTexts(language).start;
    const common = { language, state, autocomplete: "off", most: 100 } as const;
    const more = missingOf(dealer);
    return (
      <>
        {dealer.departments.map(({ id }, index) => (
          <InputField
            {...common}
            name={`name.${id}`}
            label={`${settingsTexts(language).setup.departmentName} ${index + 1}`}
          />
        ))}
        {more.length === 0 ? null : (
          <Checks
            id="more"
            legend={text.moreDepartments}
            state={state}
            checks={more.map((id) => ({ name: `more.${id}`, label: text.departmentNames[id] }))}
          />
        )}
        <InputField {...common} name="own" label={text.ownDepartment} optional />
      </>
    );
  },
  apply: ({ dealer, language }, form) => {
    const unnamed = dealer.departments.filter(({ id }) => form[`name.${id}`] === undefined);
    if (unnamed.length > 0) {
      const message = settingsTexts(language).dealer.needName;
      return fail(unnamed.map(({ id }) => ({ field: `name.${id}`, message })));
    }
    const named = dealer.departments.map((one) => ({ ...one, name: form[`name.${one.id}`] }));
    const added = addedTo(dealer, form);
    const ids = added.map(({ id }) => id);
    const staff = dealer.staff.map((one) =>
      one.id === leaderOf(dealer) ? { ...one, departments: [...one.departments, ...ids] } : one,
    );
    return ok({ ...dealer, departments: [...named, ...added], staff });
  },
  fieldAt: ({ dealer }, pointer) => {
    const [, list, index = ""] = pointer.split("/");
    const known = list === "departments" ? dealer.departments[Number(index)] : undefined;
    if (known !== undefined) return `name.${known.id}`;
    return list === "departments" ? "own" : undefined;
  },
};

function missingOf({ departments }: Dealer) {
  return USUAL.filter((id) => !departments.some((one) => one.id === id));
}

function addedTo(dealer: Dealer, form: Form) {
  const manager = leaderOf(dealer);
  const usual = missingOf(dealer)
    .filter((id) => form[`more.${id}`] === "yes")
    .map((id) => ({
      id,
      ...saidIn(dealer.languages, (tag) => startTexts(tag).start.departmentNames[id]),
      manager,
    }));
  const { own } = form;
  if (own === undefined) return usual;
  const taken = [...dealer.departments, ...usual].map(({ id }) => id);
  return [...usual, { id: newSlug(own, [...taken, ...USUAL]), name: own, manager }];
}

/** Who hears of what nobody else does; the first who manages anything, where there is no general manager. */
function leaderOf({ staff, departments }: Dealer): string {
  const leader = staff.find(({ role }) => role === "general-manager");
  return leader?.id ?? departments[0]?.manager ?? "";
}
