import * as z from "zod";
import type { WaitForTime } from "../../../../shared/booking/change/wait-for-time.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { Form } from "../../forms/read-form.ts";
import type { Choice } from "../../times/choice.ts";
import { newCaseOf, matterFields, matterOf } from "../details/booking-request.ts";
import { windowOf } from "./waiting-days.ts";

const waitFormSchema = z.strictObject(matterFields);

/** What a sent form means to wait for, or what is wrong with which field, named as the API names it. */
export function waitRequest(
  dealer: Dealer,
  choice: Choice,
  form: Form,
  now: Instant,
): Result<WaitForTime, readonly FieldError[]> {
  const window = windowOf(dealer, form, now);
  const read = readAs(waitFormSchema, matterOf(dealer, choice, form));
  if (!window.ok || !read.ok) {
    const all = [window, read].map((part) => (part.ok ? [] : part.failure));
    return fail(all.flat());
  }
  return ok({
    dealer: dealer.id,
    service: choice.service.id,
    also: choice.also,
    host: choice.host,
    options: choice.options,
    location: read.value.location,
    ...window.value,
    for: newCaseOf(read.value, choice),
    by: { kind: "customer" },
  });
}
