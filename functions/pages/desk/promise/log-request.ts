import { spokeWith } from "../../../../shared/case/spoke-with.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import { allowedPhone } from "../../../../shared/case/customer/allowed-phone.ts";
import type { Decide } from "../../../../shared/commitments/change/change-commitment.ts";
import { keep, keepInputSchema } from "../../../../shared/commitments/change/keep.ts";
import { byWhoOpenedIt } from "../../../../shared/commitments/change/outcome-law.ts";
import type { AtDesk } from "../../../../shared/commitments/change/outcome-law.ts";
import {
  attemptInputSchema,
  logAttempt,
} from "../../../../shared/commitments/change/log-attempt.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Form } from "../../forms/read-form.ts";

/** The customer rang first, and what was promised is done with it. */
export const RANG = "rang";

/**
 * What one press of the log form means.
 * @throws HttpProblem for a number the customer may not be called on, or a press no form of ours has.
 */
export async function logRequest(
  cases: Pick<CaseStore, "back">,
  form: Form,
  at: AtDesk,
): Promise<Decide> {
  const { outcome: pressed, note, inbound } = form;
  // Who rings us may be spoken with at any time and on any number.
  const rang = inbound === "yes" || pressed === RANG;
  const outcome = pressed === RANG ? "reached" : pressed;
  const words = { ...(note === undefined ? {} : { note }), ...(rang ? { inbound: true } : {}) };
  if (keepInputSchema.shape.outcome.safeParse(outcome).success) {
    const channel = outcome === "reached" ? { channel: "phone" } : {};
    const kept = checked(keepInputSchema, { outcome, ...channel, ...words });
    return byWhoOpenedIt(cases, at, keep(kept));
  }
  return tried(cases, form, at, { outcome, ...words });
}

async function tried(
  cases: Pick<CaseStore, "back">,
  { phone, with: name = "", told = "" }: Form,
  at: AtDesk,
  words: { readonly outcome: string | undefined; readonly inbound?: boolean },
): Promise<Decide> {
  const matter = at.desk.story.case;
  const country = at.desk.dealer.document.address.addressCountry;
  const number =
    words.inbound === true
      ? undefined
      : required(await allowedPhone(phone, matter.contact ?? {}, country));
  const called = number === undefined ? {} : { phone: number };
  const { spokeWith: _read, ...input } = checked(attemptInputSchema, {
    channel: "phone",
    ...called,
    ...words,
  });
  const spoken = name === "" ? undefined : spokeWith(matter, { name, told });
  if (spoken?.ok === false) return () => fail({ code: "invalid-request", errors: spoken.failure });
  return byWhoOpenedIt(cases, at, logAttempt({ ...input, spokeWith: spoken?.value }));
}
