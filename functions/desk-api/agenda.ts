import * as z from "zod";
import { agendaItemSchema, agendaOf } from "../../shared/booking/agenda/agenda.ts";
import {
  appointmentsTable,
  tableQuerySchema,
} from "../../shared/booking/agenda/appointments-table.ts";
import type { AppointmentsTableDeps } from "../../shared/booking/agenda/appointments-table.ts";
import { findCases, findInputSchema, foundRead } from "../../shared/case/find-cases.ts";
import { isBehindWall } from "../../shared/directory/rights/purpose.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { caseSchema } from "../../shared/story/parts/case.schema.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import { withoutPerson } from "../../shared/story/without-person.ts";
import { noteRead } from "../../shared/reading/note-read.ts";
import type { NoteReadDeps } from "../../shared/reading/note-read.ts";
import { atDealer } from "../wiring/by-staff.ts";
import { affectedAnswer, affectedAnswerSchema } from "./affected-answer.ts";
import type { AffectedDeps } from "./affected-answer.ts";
import { troubleAnswer } from "./trouble-answer.ts";

type Deps = AffectedDeps & { readonly cases: CaseStore };

function carOf(matter: Case) {
  const { reference, department, vehicle, openedAt } = withoutPerson(matter);
  return { reference, department, vehicle, openedAt };
}

/** What the desk looks at: the day, whoever rings, and what must be moved. */
export const agenda = {
  day: atDealer({
    summary:
      "A day's visits, with customer, mail state, open promises and what stands against them",
    query: z.strictObject({ date: localDateSchema }),
    answers: {
      status: 200,
      body: z.object({
        date: localDateSchema,
        timeZone: z.string(),
        items: z.array(agendaItemSchema),
      }),
    },
    handle: async (deps: Deps, { caller, query: { date }, now }) => {
      const { document } = caller.dealer;
      const reading = { dealer: document, staff: caller.staff };
      const visits = await agendaOf(deps, reading, date, now);
      const items = visits.map(({ trouble, ...visit }) => ({
        ...visit,
        trouble: trouble && troubleAnswer(trouble),
      }));
      return { value: { date, timeZone: document.timeZone, items } };
    },
  }),

  affected: atDealer({
    summary: "Appointments that the document stands against, with times they could be moved to",
    answers: { status: 200, body: affectedAnswerSchema },
    handle: async (deps: AffectedDeps, { caller, now }) => ({
      value: await affectedAnswer(deps, caller.dealer.document, now, caller.staff),
    }),
  }),

  find: atDealer({
    summary: "Find cases by what a caller can say",
    body: findInputSchema,
    answers: {
      status: 200,
      body: z.object({
        items: z.array(
          caseSchema
            .pick({ reference: true, department: true, topic: true, customer: true, vehicle: true })
            // Nobody is named to people of sales who have no business with the matter.
            .partial({ topic: true, customer: true })
            .extend({ openedAt: z.string() }),
        ),
      }),
    },
    handle: async (deps: Deps & NoteReadDeps, { caller, body, now }) => {
      const { document } = caller.dealer;
      const found = required(await findCases(deps.cases, body, document));
      const reader = { dealer: document.id, email: caller.staff.email };
      await noteRead(deps, reader, foundRead(body, found.length, now));
      const items = found.map((one) => ({
        ...(isBehindWall(caller.staff, one, document) ? carOf(one) : one),
        openedAt: toOffsetText(document.timeZone, one.openedAt),
      }));
      return { value: { items } };
    },
  }),

  table: atDealer({
    summary: "The appointments of at most 62 days as a table (RFC 4180), with their customers",
    query: tableQuerySchema,
    answers: { status: 200, body: z.string(), mediaType: "text/csv" },
    handle: async (deps: AppointmentsTableDeps & NoteReadDeps, { caller, query, now }) => {
      const reading = { dealer: caller.dealer.document, staff: caller.staff };
      const { name, csv } = await appointmentsTable(deps, reading, query);
      const reader = { dealer: reading.dealer.id, email: caller.staff.email };
      await noteRead(deps, reader, { what: "exported", at: now, table: "appointments", ...query });
      const headers = { "content-disposition": `attachment; filename="${name}"` };
      return { value: csv, headers };
    },
  }),
};
