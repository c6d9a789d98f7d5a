import * as z from "zod";
import { visitorInputSchema } from "../../../shared/booking/appointment/visitor-input.ts";
import type { VisitorInput } from "../../../shared/booking/appointment/visitor-input.ts";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import type { FieldError } from "../../../shared/kernel/problem.ts";
import { ok } from "../../../shared/kernel/result.ts";
import type { Result } from "../../../shared/kernel/result.ts";
import { telephoneText } from "../../../shared/language/contact/telephone-text.ts";
import { readAs } from "../../../shared/platform/http/field-errors.ts";
import type { Visitor } from "../../../shared/story/parts/appointment.schema.ts";
import type { Form } from "./read-form.ts";

/** `visitor` as the API takes it; nothing where neither field says anything. */
export function visitorOf({ visitorName, visitorPhone }: Form) {
  if (visitorName === undefined && visitorPhone === undefined) return {};
  const phone = visitorPhone === undefined ? {} : { phone: visitorPhone };
  return { visitor: { name: visitorName ?? "", ...phone } };
}

/** What the fields say of somebody who was named before. */
export function visitorValues(
  visitor: Visitor | undefined,
  { address }: Pick<Dealer, "address">,
): Form {
  if (visitor === undefined) return {};
  const { name, phone } = visitor;
  if (phone === undefined) return { visitorName: name };
  return { visitorName: name, visitorPhone: telephoneText(phone, address.addressCountry) };
}

const formSchema = z.strictObject({ visitor: visitorInputSchema });

/** Who comes, as a form about nothing else says it; null where the customer does. */
export function readVisitorForm(form: Form): Result<VisitorInput | null, readonly FieldError[]> {
  if (form["self"] === "yes") return ok(null);
  const read = readAs(formSchema, { visitor: { name: "" }, ...visitorOf(form) });
  return read.ok ? ok(read.value.visitor) : read;
}
