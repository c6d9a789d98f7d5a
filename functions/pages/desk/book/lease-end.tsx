import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { leaseServices } from "../../../../shared/directory/services/lease-services.ts";
import type { FormState } from "../../forms/form-state.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { LEASE } from "../../times/choice.ts";
import { InputField } from "../../views/field.tsx";

type Props = {
  readonly dealer: Pick<Dealer, "services">;
  readonly language: string;
  readonly state: FormState;
};

/** When the lease of the car ends, where the dealer has something that hangs on it. */
export function LeaseEnd({ dealer, language, state }: Props) {
  if (leaseServices(dealer).length === 0) return null;
  const label = leaseTexts(language).desk.optional;
  const field = { language, state, name: LEASE, label, optional: true } as const;
  return <InputField {...field} type="date" autocomplete="off" />;
}
