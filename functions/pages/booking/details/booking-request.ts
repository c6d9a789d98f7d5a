import * as z from "zod";
import type { BookInput } from "../../../../shared/booking/change/book.ts";
import { locationInputSchema } from "../../../../shared/booking/appointment/location-input.ts";
import { visitorInputSchema } from "../../../../shared/booking/appointment/visitor-input.ts";
import { urgencyInputFields } from "../../../../shared/case/customer/urgency-input.ts";
import {
  customerInputSchema,
  textSchema,
  vehicleInputSchema,
} from "../../../../shared/case/customer/customer-input.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { carOf } from "./car-of.ts";
import { asksForRecall } from "../../times/asks-for-recall.ts";
import { urgencyIn } from "../../times/urgency-in.ts";
import type { Choice } from "../../times/choice.ts";
import type { Form } from "../../forms/read-form.ts";
import { locationOf } from "../../times/location-of.ts";
import { transportIn } from "../../views/transport-field.tsx";
import { visitorOf } from "../../forms/visitor-form.ts";

/** What our forms ask for a new matter; the choices before it are checked by what it is sent for. */
export const matterFields = {
  location: locationInputSchema,
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  notes: textSchema(2000).optional(),
  ...urgencyInputFields,
};

const bookingFormSchema = z.strictObject({
  start: instantTextSchema,
  visitor: visitorInputSchema.optional(),
  ...matterFields,
});

/** The booking a sent form means, or what is wrong with which field, named as the API names it. */
export function bookingRequest(
  dealer: Dealer,
  choice: Choice,
  form: Form,
): Result<BookInput, readonly FieldError[]> {
  const read = readAs(bookingFormSchema, {
    start: form["start"] ?? "",
    ...matterOf(dealer, choice, form),
    ...visitorOf(form),
  });
  if (!read.ok) return read;
  const { start, location, visitor } = read.value;
  return ok({
    dealer: dealer.id,
    service: choice.service.id,
    also: choice.also,
    host: choice.host,
    start,
    location,
    visitor,
    ...whatFor(dealer, choice, form),
    transport: transportIn(form),
    options: choice.options,
    for: newCaseOf(read.value, choice),
    by: { kind: "customer" },
  });
}

/** Whoever wants the routine service too comes for more than a recall, and says no more than that. */
function whatFor(dealer: Dealer, choice: Choice, form: Form): Pick<BookInput, "intent" | "jobs"> {
  if (form["routine"] !== "yes" || !asksForRecall(choice)) return intentOf(choice, form);
  const { jobs: text } = jobsTexts(readerAt(dealer).language);
  const recall = { concern: text.reason("recall"), reason: "recall" } as const;
  const routine = { concern: text.routineConcern, reason: "maintenance" } as const;
  return { jobs: form["recall"] === "yes" ? [recall, routine] : [routine] };
}

/** That the car cannot be moved, and how to get at it. */
export function urgencyOf(form: Form) {
  return { ...given("urgency", urgencyIn(form)), ...given("accessNote", form["accessNote"]) };
}

/** What is not asked is not said. */
export function intentOf(choice: Choice, { recall }: Form): Pick<BookInput, "intent"> {
  return recall === "yes" && asksForRecall(choice) ? { intent: "recall-only" } : {};
}

/** What a form says of them, as {@link matterFields} read it. */
export function matterOf(dealer: Dealer, choice: Choice, form: Form) {
  return {
    location: locationOf(dealer, choice, form),
    ...personOf(dealer, form),
    ...given("notes", form["notes"]),
    ...urgencyOf(form),
  };
}

const matterSchema = z.strictObject(matterFields);

/** The matter that a stranger's form opens. */
export function newCaseOf(
  { customer, vehicle, notes, urgency, accessNote }: z.output<typeof matterSchema>,
  { lease: leaseMaturityDate }: Pick<Choice, "lease">,
) {
  return {
    kind: "new-case",
    person: { customer, vehicle },
    updates: "important",
    salesContact: false,
    notes,
    urgency,
    accessNote,
    leaseMaturityDate,
  } as const;
}

/** `customer` and, when there is something about it, `vehicle`. */
export function personOf(dealer: Pick<Dealer, "languages" | "address">, form: Form) {
  return {
    customer: {
      name: form["name"] ?? "",
      ...given("email", form["email"]),
      ...given("phone", form["phone"]),
      ...given("language", form["language"] ?? dealer.languages[0]),
    },
    ...carOf(dealer, form),
  };
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
