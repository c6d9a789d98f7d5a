import { openDay } from "../../../../shared/commitments/due/business-time.ts";
import { openingOf } from "../../../../shared/directory/opening/opening.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { wallText } from "../../../../shared/kernel/time.ts";
import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { wallAt } from "../../../../shared/kernel/zone.ts";

import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";

/** The promise a sent form tells of, as a client of the API would write it. */
export function claimRequest(dealer: Dealer, form: Form): object {
  const { what = "", madeBy, department } = form;
  return {
    what,
    ...(madeBy === undefined ? {} : { madeBy }),
    ...(department === undefined ? {} : { department }),
    due: { local: localDue(dealer, form) },
  };
}

/** A day without a time means until the department closed, or until the day was over. */
function localDue(dealer: Dealer, { date = "", time, department }: Form): string {
  if (time !== undefined) return `${date}T${time}`;
  const day = localDateSchema.safeParse(date).data;
  const closes =
    day === undefined ? undefined : openDay(openingOf(dealer, department), day)?.closes;
  const wall = closes === undefined ? undefined : wallAt(dealer.timeZone, closes);
  return wall?.date === day && wall !== undefined
    ? `${date}T${wallText(wall.minutes)}`
    : `${date}T23:59`;
}

/** What to say at which field; undefined when something else is wrong. */
export function claimProblems(
  errors: readonly FieldError[],
  language: string,
): readonly FieldProblem[] | undefined {
  const text = caseTexts(language).promise;
  const known = [
    { at: "/what", field: "what", message: text.needWhat },
    { at: "/madeBy", field: "madeBy", message: text.badMadeBy },
    { at: "/due", field: "date", message: text.needDate },
    { at: "/customer/phone", field: "phone", message: bookingTexts(language).details.badPhone },
  ];
  const problems = known.filter(({ at }) => errors.some(({ pointer }) => pointer.startsWith(at)));
  return problems.length === 0 ? undefined : problems;
}
