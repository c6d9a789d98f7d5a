import { purposeOf } from "../../directory/rights/purpose.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Urgency } from "../../story/parts/urgencies.ts";
import { CALLBACK_WITHIN, callbackDue } from "./callback-due.ts";
import type { OwedCall } from "./owed-call.ts";

/** In open time; whoever cannot move their car stands somewhere. */
const URGENT_WITHIN = "PT30M";

/** The dealer as it calls somebody whose car cannot be moved: never later than it calls anybody. */
export function calledAtOnce(dealer: Dealer): Dealer {
  return { ...dealer, callbackWithin: urgentWithin(dealer) };
}

/** In open time: never later than it calls anybody. */
export function urgentWithin({
  callbackWithin = CALLBACK_WITHIN,
}: Pick<Dealer, "callbackWithin">): string {
  const isSooner = durationMinutes(callbackWithin) < durationMinutes(URGENT_WITHIN);
  return isSooner ? callbackWithin : URGENT_WITHIN;
}

/** Where nobody said which: the first that repairs, since somebody whose car does not move buys nothing now. */
export function departmentForUrgent(dealer: Dealer): Dealer["departments"][number] | undefined {
  const repairs = dealer.departments.find(({ id }) => purposeOf(dealer, id) === "service");
  return repairs ?? dealer.departments[0];
}

/** By when somebody is called who asks now; undefined where nobody opens within a year. */
export function calledBy(
  dealer: Dealer,
  now: Instant,
  department = departmentForUrgent(dealer)?.id,
): Instant | undefined {
  if (department === undefined) return undefined;
  const due = callbackDue(calledAtOnce(dealer), department, now);
  return due.ok ? due.value.dueAt : undefined;
}

type Asked = {
  readonly dealer: Dealer;
  readonly department: string;
  readonly what: string;
  readonly urgency: Urgency;
  readonly windows?: OwedCall["windows"];
};

/** Beside a visit that was booked for such a car: somebody calls before anybody drives. */
export function urgentCall({ dealer, ...asked }: Asked): OwedCall {
  return { ...asked, within: urgentWithin(dealer), orWritten: true };
}
