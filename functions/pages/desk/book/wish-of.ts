import * as z from "zod";
import type { BookInput } from "../../../../shared/booking/change/book.ts";
import { wrongAtDesk } from "../../../../shared/case/customer/read-at-desk.ts";
import { locationInputSchema } from "../../../../shared/booking/appointment/location-input.ts";
import { visitorInputSchema } from "../../../../shared/booking/appointment/visitor-input.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Brand, Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { Choice } from "../../times/choice.ts";
import { bookingRequest, intentOf } from "../../booking/details/booking-request.ts";
import { locationOf } from "../../times/location-of.ts";
import type { Form } from "../../forms/read-form.ts";
import { transportIn } from "../../views/transport-field.tsx";
import { visitorOf } from "../../forms/visitor-form.ts";

type Asked = {
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
  readonly choice: Choice;
  readonly form: Form;
  readonly start: Instant;
  /** The case of a customer we know; without it they are in the form. */
  readonly known: Case | undefined;
};

const placeSchema = z.strictObject({
  location: locationInputSchema,
  visitor: visitorInputSchema.optional(),
});

/** The booking a form of the desk means, or what is wrong with which field. */
export function wishOf({
  dealer,
  brand,
  choice,
  form,
  start,
  known,
}: Asked): Result<Omit<BookInput, "by">, readonly FieldError[]> {
  if (known === undefined) {
    const sent = { ...form, start: toOffsetText(dealer.timeZone, start) };
    const wish = bookingRequest(dealer, choice, sent);
    if (!wish.ok || wish.value.for.kind !== "new-case") return wish;
    const errors = wrongAtDesk(wish.value.for.person, { dealer, brand });
    return errors.length > 0 ? fail(errors) : wish;
  }
  const location = locationOf(dealer, choice, form);
  const place = readAs(placeSchema, { location, ...visitorOf(form) });
  if (!place.ok) return place;
  return ok({
    dealer: dealer.id,
    service: choice.service.id,
    also: choice.also,
    host: choice.host,
    start,
    options: choice.options,
    ...intentOf(choice, form),
    transport: transportIn(form),
    ...place.value,
    for: { kind: "known-case", case: known },
  });
}
