import { callableNumbers } from "../../../../shared/case/customer/callable-numbers.ts";
import type { ChangeDetailsDeps } from "../../../../shared/case/customer/change-details.ts";
import { changeOwnDetails } from "../../../../shared/case/customer/own-details.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FormState } from "../../forms/form-state.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { InputField } from "../../views/field.tsx";
import type { OpenStory } from "../access/open-story.ts";

type NumberFieldProps = {
  readonly language: string;
  readonly state: FormState;
  readonly optional?: boolean;
};

/** The number we would call: what is known stands in it, to be put right where it is wrong. */
export function NumberField({ optional = false, ...form }: NumberFieldProps) {
  const label = bookingTexts(form.language).details.phone;
  const { language, state } = form;
  const field = { language, state, name: "phone", label, optional } as const;
  return <InputField {...field} type="tel" autocomplete="tel" most={40} />;
}

/** Where a form begins: their number as they would dial it. */
export function numberKnown(
  { customer, contact }: Pick<Case, "customer" | "contact">,
  { address }: Pick<Dealer, "address">,
): Form {
  const [first] = callableNumbers(customer, contact) ?? [];
  if (first === undefined) return {};
  return { phone: telephoneText(first.number, address.addressCountry) };
}

/** Another number than the one that stood there is theirs from now on; answers the case as it is then. */
export async function withNumber(
  deps: ChangeDetailsDeps,
  { story, dealer }: OpenStory,
  { phone }: Form,
  now: Instant,
): Promise<Result<Case, Problem>> {
  if (phone === undefined || phone === numberKnown(story.case, dealer)["phone"])
    return ok(story.case);
  const changed = await changeOwnDetails(deps, { story, dealer, input: { phone }, now });
  if (changed.ok || changed.failure.errors === undefined) return changed;
  const errors = changed.failure.errors.map((error) => ({ ...error, pointer: "/customer/phone" }));
  return fail({ ...changed.failure, errors });
}
