import type { FieldError } from "../../../shared/kernel/problem.ts";
import type { FieldProblem } from "./form-state.ts";
import type { Form } from "./read-form.ts";
import type { DetailsText, VisitorText } from "../text/en/booking.ts";
import { bookingTexts } from "../text/booking-texts.ts";

/** Where a field of a request stands on our forms, and what to say when it is not right. */
type FormField = {
  readonly field: string;
  readonly say: (text: DetailsText, form: Form, visitor: VisitorText) => string;
};

const FIELDS: Readonly<Record<string, FormField>> = {
  "/department": { field: "department", say: (text) => text.other(text.department) },
  "/topic": { field: "topic", say: (text) => text.needTopic },
  "/message": { field: "message", say: (text) => text.other(text.message) },
  "/start": { field: "start", say: (text) => text.needTime },
  "/customer/name": {
    field: "name",
    say: (text, { name }) => (name === undefined ? text.needName : text.badName),
  },
  "/customer/email": {
    field: "email",
    say: (text, { email, answer }) => {
      if (email !== undefined) return text.badEmail;
      return answer === undefined ? text.needEmailOrPhone : text.needEmail;
    },
  },
  "/customer/phone": {
    field: "phone",
    say: (text, { phone }) => (phone === undefined ? text.needPhone : text.badPhone),
  },
  "/customer/language": { field: "language", say: (text) => text.other(text.language) },
  "/visitor/name": {
    field: "visitorName",
    say: (text, { visitorName }, visitor) =>
      visitorName === undefined ? visitor.need : text.badName,
  },
  "/visitor/phone": { field: "visitorPhone", say: (text) => text.badPhone },
  "/location/address/streetAddress": { field: "streetAddress", say: (text) => text.needStreet },
  "/location/address/addressLocality": { field: "addressLocality", say: (text) => text.needTown },
  "/location/address/addressRegion": {
    field: "addressRegion",
    say: (text) => text.other(text.addressRegion),
  },
  "/location/address/postalCode": {
    field: "postalCode",
    say: (text) => text.other(text.postalCode),
  },
  "/vehicle/registration": {
    field: "registration",
    say: (text) => text.other(text.registration),
  },
  "/vehicle/vin": { field: "vin", say: (text) => text.badVin },
  "/vehicle/make": { field: "make", say: (text) => text.other(text.make) },
  "/vehicle/model": { field: "model", say: (text) => text.other(text.model) },
  "/vehicle/odometer/value": { field: "mileage", say: (text) => text.badMileage },
  // Here the browser's own field of a day is at fault, or what hangs on the day was asked for without it.
  "/leaseMaturityDate": { field: "lease", say: (text) => text.needLeaseEnd },
  "/notes": { field: "notes", say: (text) => text.other(text.notes) },
};

/** One problem a field, in the order of the form; undefined when something else is wrong. */
export function fieldProblems(
  errors: readonly FieldError[],
  form: Form,
  language: string,
): readonly FieldProblem[] | undefined {
  const { details: text, visitor } = bookingTexts(language);
  const pointers = new Set(errors.map(({ pointer }) => pointer));
  if (pointers.size === 0 || [...pointers].some((pointer) => FIELDS[pointer] === undefined)) {
    return undefined;
  }
  return Object.entries(FIELDS).flatMap(([pointer, { field, say }]) =>
    pointers.has(pointer) ? [{ field, message: say(text, form, visitor) }] : [],
  );
}
