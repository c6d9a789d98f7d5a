import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import {
  promiseReport,
  reportQuerySchema,
  reportSchema,
} from "../../shared/reports/promise-report.ts";
import { atDealer } from "../wiring/by-staff.ts";

type Deps = { readonly commitments: Pick<CommitmentStore, "countingBetween"> };

/** How a dealer keeps its promises. */
export const report = atDealer({
  summary: "What became of the promises due in a period, by owner, department, kind and month",
  query: reportQuerySchema,
  answers: { status: 200, body: reportSchema },
  handle: async ({ commitments }: Deps, { caller, query, now }) => {
    const asked = { ...query, dealer: caller.dealer.document, now };
    return { value: required(await promiseReport(commitments, asked)) };
  },
});
