import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { personOf, urgencyOf } from "../details/booking-request.ts";
import { dueChosen } from "../../times/call-choices.ts";
import { isInWriting } from "../../times/in-writing.ts";
import type { Form } from "../../forms/read-form.ts";

/** The request for a call that a sent form means, as a client of the API would write it. */
export function callRequest(dealer: Dealer, form: Form, topic: string | undefined): object {
  const { department, message = form["notes"] } = form;
  return {
    dealer: dealer.id,
    ...(department === undefined ? {} : { department }),
    topic: form["topic"] ?? topic ?? "",
    ...(message === undefined ? {} : { message }),
    ...dueChosen(form["due"]),
    ...urgencyOf(form),
    ...personOf(dealer, form),
    ...(isInWriting(form) ? { contact: { channels: ["email"] } } : {}),
  };
}
