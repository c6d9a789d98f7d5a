import type { byTheModel } from "./by-the-model.ts";
import type { deskNow } from "./desk-now.ts";
import type { deskPlan } from "./desk-plan.ts";
import type { foundAmong } from "./found-among.ts";

type Measured = {
  readonly now: Awaited<ReturnType<typeof deskNow>>;
  readonly plan: Awaited<ReturnType<typeof deskPlan>>;
  readonly search: Awaited<ReturnType<typeof foundAmong>>;
  readonly model: ReturnType<typeof byTheModel>;
};

/** What was measured beside what it may be at most, a line each. */
export function againstTargets({ now, plan, search, model }: Measured): string {
  const { open, first, entryMs } = now;
  const slowest = Math.max(...Object.values(search.medianMs));
  const lines = [
    [`list, first page of ${open}`, first.ms, 200, "ms"],
    ["entry to next row", entryMs, 300, "ms"],
    [`search among ${search.cases}, slowest`, slowest, 200, "ms"],
    [`calendar of ${plan.visits} visits, day`, plan.views.day.ms, 500, "ms"],
    ["calendar, week", plan.views.week.ms, 500, "ms"],
    ["calendar, month", plan.views.month.ms, 500, "ms"],
    ["report of that month", plan.views.report.ms, 2_000, "ms"],
    ["ten calls, experienced", model.tenCalls.experiencedSeconds, 60, "s"],
    ["a new dealer", model.newDealer.minutes, 10, "min"],
  ] as const;
  return lines
    .map(([what, value, most, unit]) => {
      const verdict = value <= most ? "met" : "MISSED";
      return `${what.padEnd(36)} ${String(value).padStart(6)} ${unit}, at most ${most}: ${verdict}\n`;
    })
    .join("");
}
