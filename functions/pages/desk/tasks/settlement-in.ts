import type { Form } from "../../forms/read-form.ts";

/** What a form answers, as the API takes it. */
export function settlementIn({ answer, partnerReference, reason }: Form) {
  return answer === "disputed" ? { answer, reason } : { answer, partnerReference };
}
