import { canBeCalled } from "../../case/customer/can-be-called.ts";
import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { nextOpenDay } from "../due/business-time.ts";
import { namedDue } from "../due/due.ts";
import type { ResolvedDue } from "../due/due.ts";
import { callbackDue } from "./callback-due.ts";
import type { Wanted } from "./promising.ts";

/** Makers answer dealers within days; until then there is nothing to tell. */
const TOLD_WITHIN_OPEN_DAYS = 5;

type Asked = {
  readonly dealer: Dealer;
  readonly department: string;
  /** The number of the recall for which nothing can be done yet. */
  readonly campaign: string;
};

/** That somebody says when a recall can be done: in writing to whom mail reaches, in a call to the others. */
export function tellRemedy(
  matter: Pick<Case, "customer" | "contact">,
  { dealer, department, campaign }: Asked,
  now: Instant,
): Result<Wanted, Problem> {
  const task = ownTask("say-remedy", { campaign });
  if (!hearsByMail(matter) && canBeCalled(matter)) {
    const { windows } = matter.contact ?? {};
    const due = callbackDue(dealer, department, now, { windows });
    return due.ok ? ok({ kind: "callback", ...task, department, due: due.value }) : due;
  }
  const due = inOpenDays(dealer, department, now);
  return due.ok ? ok({ kind: "verification", ...task, department, due: due.value }) : due;
}

function inOpenDays(
  dealer: Dealer,
  department: string,
  now: Instant,
): Result<ResolvedDue, Problem> {
  const opening = openingOf(dealer, department);
  let date = dateAt(opening.zone, now);
  let closes = now;
  for (let days = 0; days < TOLD_WITHIN_OPEN_DAYS; days += 1) {
    const next = nextOpenDay(opening, date);
    if (!next.ok) return fail({ code: "never-open" });
    ({ date, closes } = next.value);
  }
  return ok(namedDue(opening.zone, closes));
}
