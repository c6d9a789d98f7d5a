import * as z from "zod";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { ReadLog } from "../../shared/reading/read-log.store.ts";
import { atDealer } from "../wiring/by-staff.ts";

const readSchema = z.object({
  at: z.string(),
  what: z.enum(["opened", "found", "exported"]),
  /** The case that was opened. */
  reference: z.string().optional(),
  /** By what was searched, never for what, and how many cases it led to. */
  by: z.array(z.string()).optional(),
  count: z.int().optional(),
  /** Which table was taken, of which days. */
  table: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

/** What somebody of the staff read of customers. */
export const reads = {
  ofPerson: atDealer({
    summary:
      "What somebody of the dealer read in the last 90 days: cases opened, searches, tables; newest first",
    answers: {
      status: 200,
      body: z.object({ id: z.string(), name: z.string(), items: z.array(readSchema) }),
    },
    handle: async (deps: { readonly reads: Pick<ReadLog, "of"> }, { caller, param, now }) => {
      const { document } = caller.dealer;
      const person = document.staff.find(({ id }) => id === param("id"));
      if (person === undefined) throw new HttpProblem({ code: "person-not-found" });
      const { id, name, email } = person;
      const all = await deps.reads.of({ dealer: document.id, email }, now);
      const items = all.map(({ at, ...read }) => ({
        ...read,
        at: toOffsetText(document.timeZone, at),
      }));
      return { value: { id, name, items } };
    },
  }),
};
