import { allowedPhone } from "../../../../shared/case/customer/allowed-phone.ts";
import type { Decide } from "../../../../shared/commitments/change/change-commitment.ts";
import { FREELY } from "../../../../shared/commitments/change/agreement-law.ts";
import {
  attemptInputSchema,
  logAttempt,
} from "../../../../shared/commitments/change/log-attempt.ts";
import { byWhoOpenedIt } from "../../../../shared/commitments/change/outcome-law.ts";
import { refusedCall } from "../../../../shared/commitments/handoff/refused-call.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Form } from "../../forms/read-form.ts";
import type { OpenTask } from "./open-task.ts";

/**
 * A try of somebody of a partner, by the rules of the API.
 * @throws HttpProblem 422 for what no button of ours sends.
 */
export async function logCall(
  cases: Pick<CaseStore, "back">,
  { desk, partner, promise, now }: OpenTask,
  { outcome, phone }: Form,
): Promise<Decide> {
  const { contact = {} } = desk.story.case;
  const country = desk.dealer.document.address.addressCountry;
  const number = await allowedPhone(phone, contact, country);
  if (!number.ok) return () => number;
  const called = number.value === undefined ? {} : { phone: number.value };
  const { spokeWith: _nobody, ...tried } = checked(attemptInputSchema, {
    channel: "phone",
    outcome,
    ...called,
  });
  const refused = refusedCall(tried, desk.story.case, { partner, promise });
  if (refused !== undefined) return () => fail(refused);
  const at = { desk, id: promise.id, now };
  return byWhoOpenedIt(cases, at, logAttempt(tried, FREELY, { byPartner: true }));
}
