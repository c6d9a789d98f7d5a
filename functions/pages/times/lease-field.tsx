import type { FormState } from "../forms/form-state.ts";
import { leaseTexts } from "../text/lease-texts.ts";
import { InputField } from "../views/field.tsx";
import { LEASE } from "./choice.ts";

/** When the lease of the car ends: what hangs on it has times only so long before. */
export function LeaseField({
  language,
  state,
}: {
  readonly language: string;
  readonly state: FormState;
}) {
  const { label, hint } = leaseTexts(language).ask;
  const field = { language, state, name: LEASE, label, hint } as const;
  return <InputField {...field} type="date" autocomplete="off" />;
}
