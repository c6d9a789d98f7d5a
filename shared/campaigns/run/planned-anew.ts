import { openingOf } from "../../directory/opening/opening.ts";
import { readCallLoadFor } from "../capacity/load-until.ts";
import type { LoadDeps } from "../capacity/load-until.ts";
import { planCalls } from "../capacity/plan-calls.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt, toOffsetText } from "../../kernel/zone.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { AudienceRow, Campaign } from "../campaign/campaign.schema.ts";
import { sendTimes } from "../window/send-window.ts";
import { leftOf, takenByOthers } from "./taken-by-others.ts";
import type { TakenDeps } from "./taken-by-others.ts";

export type PlanDeps = LoadDeps & TakenDeps;

type Planning = {
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  readonly audience: readonly AudienceRow[];
};

/** The campaign with who calls whom by when, for all that are not written to yet; `cannot-be-kept` with the sum. */
export async function plannedAnew(
  deps: PlanDeps,
  { campaign, dealer, audience }: Planning,
  now: Instant,
): Promise<Result<Campaign, Problem>> {
  const { promise, department, id } = campaign;
  if (promise === undefined) return ok(campaign);
  const { dueAt, owner } = promise;
  if (dueAt <= now) return fail(inPast(dealer, department, dueAt));
  const tally = await deps.campaigns.tally(id);
  const many = await leftOf(deps, campaign, audience);
  const today = tally.day === dateAt(dealer.timeZone, now) ? tally.today : 0;
  const sends = sendTimes(dealer.timeZone, campaign, { many, today, now });
  const taken = await takenByOthers(deps, campaign, now);
  const { load, open } = await readCallLoadFor(deps, { dealer, department, taken, now });
  const { dailyAmount } = campaign;
  const whom = { dealer, department, owner, dueAt, dailyAmount };
  const slots = planCalls({ ...whom, sends, load, open, now });
  if (!slots.ok) return slots;
  return ok({ ...campaign, slots: slots.value, slotsFrom: tally.written });
}

function inPast(dealer: Dealer, department: string, dueAt: Instant): Problem {
  return {
    code: "promise-in-past",
    params: { dueAt: toOffsetText(openingOf(dealer, department).zone, dueAt) },
    errors: [invalid("/promise/due", "due-passed")],
  };
}
