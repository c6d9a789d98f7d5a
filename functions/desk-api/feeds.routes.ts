import * as z from "zod";
import {
  appointmentsTable,
  tableQuerySchema,
} from "../../shared/booking/agenda/appointments-table.ts";
import type { AppointmentsTableDeps } from "../../shared/booking/agenda/appointments-table.ts";
import { feedScopeSchema } from "../../shared/booking/feeds/feed.schema.ts";
import type { Feed } from "../../shared/booking/feeds/feed.schema.ts";
import { feedUrl, feedsFor, openFeed, revokeFeed } from "../../shared/booking/feeds/feeds.ts";
import type { FeedsDeps, OpenedFeed } from "../../shared/booking/feeds/feeds.ts";
import { slugSchema } from "../../shared/directory/dealer.schema.ts";
import { staffAt } from "../../shared/directory/staff-access.ts";
import type { StaffAtDealer } from "../../shared/directory/staff-access.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { json, text } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { readJson, readQuery } from "../../shared/platform/http/request.ts";
import { staffEmail } from "../../shared/platform/http/staff-email.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { IdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";

/** Neither: the whole dealer. */
export const openFeedSchema = z
  .strictObject({ department: slugSchema.optional(), staff: slugSchema.optional() })
  .refine(({ department, staff }) => department === undefined || staff === undefined, {
    message: broken("one-scope"),
    path: ["staff"],
  });

export const feedAnswerSchema = z.object({
  id: z.string(),
  scope: feedScopeSchema,
  holder: z.string(),
  createdAt: z.string(),
});
export const openedFeedAnswerSchema = feedAnswerSchema.extend({
  /** Whoever has it sees the calendar; it is not shown again. */
  url: z.string(),
});
export const feedListAnswerSchema = z.object({ items: z.array(feedAnswerSchema) });

export type DeskFeedsDeps = FeedsDeps &
  AppointmentsTableDeps & {
    readonly idempotency: IdempotencyStore;
    readonly clock: Clock;
    readonly publicUrl: string;
  };

const FEEDS = "/v1/admin/dealers/{dealer}/feeds";

/** The dealer's appointments for other programs: secret calendar links, and a table to save. */
export function feedsRoutes(deps: DeskFeedsDeps): Route[] {
  return [
    {
      on: "GET /v1/admin/dealers/{dealer}/appointments.csv",
      handle: async (request) => {
        const access = await atDealer(deps, request);
        const range = readQuery(request, tableQuerySchema);
        const { name, csv } = await appointmentsTable(deps, access.dealer.document, range);
        return text(200, "text/csv", csv, {
          "content-disposition": `attachment; filename="${name}"`,
        });
      },
    },
    {
      on: `GET ${FEEDS}`,
      handle: async (request) => {
        const access = await atDealer(deps, request);
        const items = (await feedsFor(deps, access)).map((feed) => answerOf(feed, access));
        return json(200, feedListAnswerSchema, { items });
      },
    },
    { on: `POST ${FEEDS}`, handle: (request) => open(deps, request) },
    {
      on: `DELETE ${FEEDS}/{feed}`,
      handle: async (request) => {
        const access = await atDealer(deps, request);
        const { feed = "" } = request.params;
        const revoked = required(await revokeFeed(deps, access, feed));
        return json(200, feedAnswerSchema, answerOf(revoked, access));
      },
    },
  ];
}

async function open(deps: DeskFeedsDeps, request: HttpRequest): Promise<Answer> {
  const access = await atDealer(deps, request);
  const body = readJson(request, openFeedSchema);
  const now = deps.clock.now();
  const dealer = access.dealer.document.id;
  const identity = { route: `open-feed ${dealer}`, caller: access.staff.email, body };
  return idempotently(deps.idempotency, request, identity, now, async (remember) => {
    const answer = ({ feed, key }: OpenedFeed) => {
      const url = feedUrl(deps.publicUrl, { feed, key });
      const location = `/v1/admin/dealers/${dealer}/feeds/${feed.id}`;
      const value = { ...answerOf(feed, access), url };
      return json(201, openedFeedAnswerSchema, value, { location });
    };
    const scope = scopeOf(body);
    const done = await openFeed(deps, access, scope, now, (opened) => remember(answer(opened)));
    if (done.ok) return ok(answer(done.value));
    if (done.failure.code === "replayed") return fail({ code: "replayed" });
    throw new HttpProblem(done.failure);
  });
}

function scopeOf({ department, staff }: z.output<typeof openFeedSchema>): Feed["scope"] {
  if (department !== undefined) return { kind: "department", id: department };
  return staff === undefined ? { kind: "dealer" } : { kind: "staff", id: staff };
}

function answerOf({ id, scope, holder, createdAt }: Feed, { dealer }: StaffAtDealer) {
  const { timeZone } = dealer.document;
  return { id, scope, holder, createdAt: toOffsetText(timeZone, createdAt) };
}

async function atDealer(deps: DeskFeedsDeps, request: HttpRequest): Promise<StaffAtDealer> {
  const { dealer = "" } = request.params;
  return required(await staffAt(deps.directory, staffEmail(request), dealer));
}
