import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { kindsTexts } from "../../text/kinds-texts.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import { kindOf, newSlug } from "./new-slug.ts";
import type { SettingAt } from "./setting.ts";

type NewKindProps = { readonly at: SettingAt; readonly state: FormState };

/** What a service takes that nothing here is yet, and who or what is the first of it. */
export function NewKind({ at: { dealer, language }, state }: NewKindProps) {
  const text = kindsTexts(language).kinds;
  const common = { language, state };
  const people = unbookedPeople(dealer).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div class="pair">
      <InputField
        {...common}
        name="newKind"
        label={text.newKind}
        hint={text.newKindHint}
        autocomplete="off"
        autocapitalize="none"
        most={64}
        optional
      />
      <SelectField
        {...common}
        name="newKindIs"
        label={text.newKindIs}
        hint={text.newKindIsHint}
        options={[{ value: "", label: text.newKindThing }, ...people]}
      />
    </div>
  );
}

/** The dealer with one of the kind that was typed, if any was, and the kind as the document says it. */
export function withNewKind(
  { dealer, language }: SettingAt,
  { newKind, newKindIs }: Form,
): Result<{ readonly dealer: Dealer; readonly kind?: string }, readonly FieldProblem[]> {
  if (newKind === undefined) return ok({ dealer });
  const kind = kindOf(newKind);
  if (kind === undefined) {
    return fail([{ field: "newKind", message: kindsTexts(language).kinds.badType }]);
  }
  const { staff, resources } = dealer;
  if (resources.some(({ type }) => type === kind)) return ok({ dealer, kind });
  const person = unbookedPeople(dealer).find(({ id }) => id === newKindIs);
  const id =
    person?.id ??
    newSlug(
      newKind,
      [...staff, ...resources].map((one) => one.id),
    );
  const first = { id, type: kind, name: person?.name ?? newKind };
  return ok({ dealer: { ...dealer, resources: [...resources, first] }, kind });
}

/** Who is of no kind yet: nobody is of two. */
function unbookedPeople({ staff, resources }: Dealer) {
  const booked = new Set(resources.map(({ id }) => id));
  return staff.filter(({ id }) => !booked.has(id));
}
