import * as z from "zod";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { listPlaceSchema } from "../../shared/commitments/promise/list-place.schema.ts";
import { countsAt } from "../../shared/commitments/promise/punctuality.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import { figureList, figureQuerySchema } from "../../shared/reports/figure-list.ts";
import { outcomeOf, outcomeSchema } from "../../shared/reports/outcome.ts";
import { reportQuerySchema } from "../../shared/reports/period.ts";
import { promiseReport } from "../../shared/reports/promise-report.ts";
import type { ReportDeps } from "../../shared/reports/promise-report.ts";
import { reportSchema } from "../../shared/reports/report.schema.ts";
import { reportCsv, reportFileName } from "../../shared/reports/report-csv.ts";
import { promiseSeenBy } from "../../shared/case/access/seen-by.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { personSchema } from "../../shared/story/parts/commitment.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { exportedFor } from "../../shared/directory/rights/exported-for.ts";
import { noteRead } from "../../shared/reading/note-read.ts";
import type { NoteReadDeps } from "../../shared/reading/note-read.ts";
import { atDealer } from "../wiring/by-staff.ts";

type FiguresDeps = ReportDeps & { readonly cases: Pick<CaseStore, "cases"> };

/** How a dealer keeps its promises. */
export const report = {
  figures: atDealer({
    summary:
      "What became of the promises of a period, by who, department, kind, month and week, and of its visits",
    query: reportQuerySchema,
    answers: { status: 200, body: reportSchema },
    handle: async (deps: ReportDeps, { caller, query, now }) => {
      const { dealer, brand } = caller;
      const asked = { ...query, dealer: dealer.document, brand: brand?.document, now };
      return { value: required(await promiseReport(deps, asked)) };
    },
  }),

  table: atDealer({
    summary: "The same as a table (RFC 4180)",
    query: reportQuerySchema,
    answers: { status: 200, body: z.string(), mediaType: "text/csv" },
    handle: async (deps: ReportDeps & NoteReadDeps, { caller, query, now }) => {
      const { document } = caller.dealer;
      const { from, to } = query;
      const only = exportedFor(caller.staff);
      const asked = { ...query, dealer: document, brand: caller.brand?.document, now, only };
      const made = required(await promiseReport(deps, asked));
      const reader = { dealer: document.id, email: caller.staff.email };
      await noteRead(deps, reader, { what: "exported", at: now, table: "report", from, to });
      const name = reportFileName(document, made);
      const headers = { "content-disposition": `attachment; filename="${name}"` };
      return { value: reportCsv(made), headers };
    },
  }),

  commitments: atDealer({
    summary:
      "The promises behind a figure of the report, each once, by the time they are judged by",
    query: z.strictObject({ ...figureQuerySchema.shape, ...pageQuery }),
    answers: {
      status: 200,
      body: z.object({
        items: z.array(
          commitmentAnswerSchema.extend({
            reference: z.string(),
            /** The due time it is judged by. */
            countsAt: z.string(),
            /** What has become of it, and whose that is. */
            outcome: outcomeSchema,
            by: personSchema,
          }),
        ),
        nextCursor: z.string().optional(),
      }),
    },
    handle: async (
      { commitments, cases }: FiguresDeps,
      { caller: { staff, dealer, brand }, query: { cursor, ...query }, now },
    ) => {
      const { document } = dealer;
      const after = readCursor(cursor, listPlaceSchema);
      const asked = { ...query, dealer: document, brand: brand?.document, after, now };
      const { items, next } = required(await figureList(commitments, asked));
      const matters = await cases.cases(items.map(({ reference }) => reference));
      const viewer = { staff, dealer: document, now };
      const answers = items
        .map((promise) => ({ promise, matter: matters.get(promise.reference) }))
        .map((one) => countedAnswer(promiseSeenBy(viewer, one).promise, document, now));
      return { value: { items: answers, ...(next && { nextCursor: toCursor(next) }) } };
    },
  }),
};

function countedAnswer(promise: Commitment, dealer: Dealer, now: Instant) {
  return {
    ...toCommitmentAnswer(promise, dealer, now),
    ...outcomeOf(promise, now),
    reference: promise.reference,
    countsAt: toOffsetText(dealer.timeZone, countsAt(promise)),
  };
}
