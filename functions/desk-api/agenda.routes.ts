import * as z from "zod";
import { agendaItemSchema, agendaOf } from "../../shared/booking/agenda/agenda.ts";
import { caseSchema } from "../../shared/story/parts/case.schema.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { findCases, findInputSchema } from "../../shared/case/find-cases.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { staffAt } from "../../shared/directory/staff-access.ts";
import type { StaffAtDealer } from "../../shared/directory/staff-access.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { readJson, readQuery } from "../../shared/platform/http/request.ts";
import { staffEmail } from "../../shared/platform/http/staff-email.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { affectedAnswer } from "./affected-answer.ts";
import type { AffectedDeps } from "./affected-answer.ts";

export const agendaQuerySchema = z.strictObject({ date: localDateSchema });
export const agendaAnswerSchema = z.object({
  date: localDateSchema,
  timeZone: z.string(),
  items: z.array(agendaItemSchema),
});

export const foundAnswerSchema = z.object({
  items: z.array(
    caseSchema
      .pick({ reference: true, department: true, topic: true, customer: true, vehicle: true })
      .extend({ openedAt: z.string() }),
  ),
});

export type AgendaRoutesDeps = AffectedDeps & {
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  readonly cases: CaseStore;
};

/** What the desk looks at: the day, whoever rings, and what must be moved. */
export function agendaRoutes(deps: AgendaRoutesDeps): Route[] {
  return [
    {
      on: "GET /v1/admin/dealers/{dealer}/agenda",
      handle: async (request) => {
        const { dealer } = await atDealer(deps, request);
        const { date } = readQuery(request, agendaQuerySchema);
        const items = await agendaOf(deps, dealer.document, date, deps.clock.now());
        const { timeZone } = dealer.document;
        return json(200, agendaAnswerSchema, { date, timeZone, items });
      },
    },
    {
      on: "GET /v1/admin/dealers/{dealer}/affected",
      handle: async (request) => {
        const { dealer } = await atDealer(deps, request);
        return affectedAnswer(deps, dealer.document);
      },
    },
    {
      on: "POST /v1/admin/dealers/{dealer}/find",
      handle: async (request) => {
        const { dealer } = await atDealer(deps, request);
        const input = readJson(request, findInputSchema);
        const found = required(await findCases(deps.cases, input, dealer.document));
        const { timeZone } = dealer.document;
        const items = found.map((one) => ({
          ...one,
          openedAt: toOffsetText(timeZone, one.openedAt),
        }));
        return json(200, foundAnswerSchema, { items });
      },
    },
  ];
}

async function atDealer(deps: AgendaRoutesDeps, request: HttpRequest): Promise<StaffAtDealer> {
  const { dealer = "" } = request.params;
  return required(await staffAt(deps.directory, staffEmail(request), dealer));
}
