import * as z from "zod";
import type { Finding } from "../../../shared/audit/judge.ts";
import { auditStored } from "../../audit/audit-stored.ts";
import type { Audit } from "../../audit/audit-stored.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import type { DocumentLog } from "../documents/document-log.ts";
import { ControlProblem, fresh } from "./control-router.ts";
import type { ControlRoutes } from "./control-router.ts";

export type AuditRouteParts = {
  readonly tables: Audit["tables"];
  readonly clock: Pick<LocalClock, "now">;
  readonly documents: Pick<DocumentLog, "list">;
  readonly settle: () => Promise<void>;
};

const querySchema = z.object({ mostLate: z.coerce.number().int().min(0).optional() });

/** What is stored, judged by a model of its own once all has come to rest. */
export function auditRoutes({ tables, clock, documents, settle }: AuditRouteParts): ControlRoutes {
  return {
    /** `?mostLate=180000`: so late a step may be taken; as late as it likes without. */
    "GET /_local/audit": async ({ query }) => {
      const parsed = querySchema.safeParse(Object.fromEntries(query));
      if (!parsed.success) throw new ControlProblem(422, "invalid-request", "/mostLate: no number");
      const { mostLate = Number.POSITIVE_INFINITY } = parsed.data;
      await settle();
      const items: (Finding & { readonly reference: string })[] = [];
      const counts = await auditStored({
        tables,
        now: clock.now(),
        earlier: documents.list(),
        mostLate,
        onFinding: (finding) => items.push(finding),
      });
      return fresh(200, { ...counts, items });
    },
  };
}
