import * as z from "zod";
import {
  MOST_DAYS_AHEAD,
  listCallTimes,
} from "../../shared/commitments/capacity/list-call-times.ts";
import type { CallLoads } from "../../shared/commitments/capacity/call-book.ts";
import { publicDealers } from "../../shared/directory/look/public-dealers.ts";
import type { RecentDealers } from "../../shared/directory/store/recent-dealers.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import { addDays, toOffsetText } from "../../shared/kernel/zone.ts";
import type { LocalDate } from "../../shared/kernel/time.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { publicly } from "../wiring/publicly.ts";

type Deps = { readonly recentDealers: RecentDealers; readonly commitments: CallLoads };

/** By when a department can still promise a call; it changes with every promise. */
export const callTimes = publicly({
  summary: "Times by which a call can be promised; one of them is the `due` of a callback",
  query: z.strictObject({ from: localDateSchema, to: localDateSchema }),
  answers: {
    status: 200,
    body: z.object({
      timeZone: z.string(),
      days: z.array(
        z.object({ date: localDateSchema, times: z.array(z.object({ due: z.string() })) }),
      ),
    }),
  },
  handle: async ({ recentDealers, commitments }: Deps, { query: { from, to }, param, now }) => {
    checkRange(from, to);
    const dealer = await publicDealers(recentDealers)(param("dealer"));
    if (dealer === undefined) throw new HttpProblem({ code: "dealer-not-found" });
    const department = param("department");
    if (!dealer.departments.some(({ id }) => id === department)) {
      throw new HttpProblem({ code: "route-not-found", detail: "no-such-department" });
    }
    const asked = { dealer, department, from, to };
    const { timeZone, days } = await listCallTimes(commitments, asked, now);
    const value = {
      timeZone,
      days: days.map(({ date, times }) => ({
        date,
        times: times.map((at) => ({ due: toOffsetText(timeZone, at) })),
      })),
    };
    return { value };
  },
});

/** Days are only counted within these. */
const END_YEAR = "3000";

/** @throws HttpProblem 422 */
function checkRange(from: LocalDate, to: LocalDate): void {
  const rule = wrongRange(from, to);
  if (rule === undefined) return;
  const errors = [invalid("/to", rule, { most: MOST_DAYS_AHEAD })];
  throw new HttpProblem({ code: "invalid-request", detail: "wrong-days", errors });
}

function wrongRange(from: LocalDate, to: LocalDate) {
  if (to >= END_YEAR) return "too-far-away";
  if (from > to) return "before-from";
  return to >= addDays(from, MOST_DAYS_AHEAD) ? "too-many-days" : undefined;
}
