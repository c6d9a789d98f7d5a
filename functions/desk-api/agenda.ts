import * as z from "zod";
import { agendaItemSchema, agendaOf } from "../../shared/booking/agenda/agenda.ts";
import type { AgendaDeps } from "../../shared/booking/agenda/agenda.ts";
import {
  appointmentsTable,
  tableQuerySchema,
} from "../../shared/booking/agenda/appointments-table.ts";
import type { AppointmentsTableDeps } from "../../shared/booking/agenda/appointments-table.ts";
import { findInputSchema } from "../../shared/search/find-input.ts";
import { foundRead } from "../../shared/search/found-read.ts";
import { searchCases } from "../../shared/search/search-cases.ts";
import type { SearchDeps } from "../../shared/search/search-cases.ts";
import type { Limits } from "../../shared/limits/limits.store.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import { pagePlaceSchema, pageQuery, readCursor } from "../../shared/platform/http/list-page.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { noteRead } from "../../shared/reading/note-read.ts";
import type { NoteReadDeps } from "../../shared/reading/note-read.ts";
import { atDealer } from "../wiring/by-staff.ts";
import { leftAnswer, leftAnswerSchema } from "./affected-answer.ts";
import type { LeftDeps } from "./affected-answer.ts";
import { foundAnswer, foundAnswerSchema } from "./found-answer.ts";
import { troubleAnswer } from "./trouble-answer.ts";

type FindDeps = SearchDeps & NoteReadDeps & { readonly limits: Pick<Limits, "search"> };

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
    handle: async (deps: AgendaDeps, { caller, query: { date }, now }) => {
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
    summary:
      "What the document leaves without a place: appointments, twenty at a time with times they could be moved to, and the promises of people who are gone",
    query: z.strictObject({ cursor: pageQuery.cursor }),
    answers: { status: 200, body: leftAnswerSchema },
    handle: async (deps: LeftDeps, { caller, query, now }) => {
      const reading = { dealer: caller.dealer.document, staff: caller.staff };
      const after = readCursor(query.cursor, pagePlaceSchema);
      return { value: await leftAnswer(deps, reading, after, now) };
    },
  }),

  find: atDealer({
    summary:
      "Find cases, open and closed, by parts: three letters of a name or a plate, seven digits of a number, four of a reference; `text` is any of them. Open ones first, then the newest; `more` where there are others",
    body: findInputSchema,
    answers: { status: 200, body: foundAnswerSchema },
    handle: async (deps: FindDeps, { caller, body, now }) => {
      const { document } = caller.dealer;
      const reader = { dealer: document.id, email: caller.staff.email };
      const over = await deps.limits.search(reader.email, now);
      if (over !== undefined) throw new HttpProblem(over);
      const at = { dealer: document, staff: caller.staff };
      const found = required(await searchCases(deps, body, at));
      await noteRead(deps, reader, foundRead(body, found.items.length, now));
      return { value: foundAnswer(found, document, now) };
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
