import type { Form } from "../../forms/read-form.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** What is ticked before anybody says so: whom no mail tells was asked on the phone, as a rule. */
export function onTheLine({ desk }: Sheet): Form {
  return desk.story.case.customer.email === undefined ? { toldOnThePhone: "yes" } : {};
}
