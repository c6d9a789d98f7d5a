import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { staffAt } from "../../shared/directory/staff-access.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { readQuery } from "../../shared/platform/http/request.ts";
import { staffEmail } from "../../shared/platform/http/staff-email.ts";
import {
  promiseReport,
  reportQuerySchema,
  reportSchema,
} from "../../shared/reports/promise-report.ts";

type Dependencies = {
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  readonly commitments: Pick<CommitmentStore, "dueBetween">;
  readonly clock: Clock;
};

/** How a dealer keeps its promises. */
export function reportRoutes({ directory, commitments, clock }: Dependencies): Route[] {
  return [
    {
      on: "GET /v1/admin/dealers/{dealer}/report",
      handle: async (request) => {
        const { dealer: id = "" } = request.params;
        const { dealer } = required(await staffAt(directory, staffEmail(request), id));
        const period = readQuery(request, reportQuerySchema);
        const now = clock.now();
        const asked = { ...period, dealer: dealer.document, now };
        return json(200, reportSchema, required(await promiseReport(commitments, asked)));
      },
    },
  ];
}
