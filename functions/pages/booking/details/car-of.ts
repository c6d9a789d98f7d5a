import { odometerUnit } from "../../../../shared/case/customer/odometer-unit.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Form } from "../../forms/read-form.ts";

type Car = {
  readonly registration?: string | undefined;
  readonly vin?: string | undefined;
  readonly make?: string | undefined;
  readonly model?: string | undefined;
  readonly odometer?: { readonly value: number | string; readonly unit: "mi" | "km" };
};

/** What was said of the car, as the API takes it; nothing where nothing was said. */
export function carOf(
  dealer: Pick<Dealer, "address">,
  { registration, vin, make, model, mileage }: Form,
): { readonly vehicle?: Car } {
  const vehicle = {
    ...(registration === undefined ? {} : { registration }),
    ...(vin === undefined ? {} : { vin }),
    ...(make === undefined ? {} : { make }),
    ...(model === undefined ? {} : { model }),
    ...(mileage === undefined
      ? {}
      : { odometer: { value: numberOf(mileage), unit: odometerUnit(dealer) } }),
  };
  return Object.keys(vehicle).length === 0 ? {} : { vehicle };
}

/** `45,000`, `45.000` and `45 000` are one number; what is none stays text, and is refused as such. */
function numberOf(text: string): number | string {
  const digits = text.replaceAll(/[\s.,'’]/g, "");
  return /^\d{1,7}$/.test(digits) ? Number(digits) : text;
}
