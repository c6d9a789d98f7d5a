import * as z from "zod";
import { feedScopeSchema } from "../../shared/booking/feeds/feed.schema.ts";
import type { Feed } from "../../shared/booking/feeds/feed.schema.ts";
import { feedUrl, feedsFor, openFeed, revokeFeed } from "../../shared/booking/feeds/feeds.ts";
import type { FeedsDeps, OpenedFeed, OpenFeedDeps } from "../../shared/booking/feeds/feeds.ts";
import { slugSchema } from "../../shared/directory/document/values.schema.ts";
import type { StaffAtDealer } from "../../shared/directory/rights/staff-access.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { atDealer } from "../wiring/by-staff.ts";

/** Neither: the whole dealer. */
const openFeedSchema = z
  .strictObject({ department: slugSchema.optional(), staff: slugSchema.optional() })
  .refine(({ department, staff }) => department === undefined || staff === undefined, {
    message: broken("one-scope"),
    path: ["staff"],
  });

const feedAnswerSchema = z.object({
  id: z.string(),
  scope: feedScopeSchema,
  holder: z.string(),
  createdAt: z.string(),
});
const openedFeedAnswerSchema = feedAnswerSchema.extend({
  /** Whoever has it sees the calendar; it is not shown again. */
  url: z.string(),
});

/** Secret calendar links to the dealer's appointments, for other programs. */
export const feeds = {
  list: atDealer({
    summary: "The secret calendar links: one's own, for who leads all of them",
    answers: { status: 200, body: z.object({ items: z.array(feedAnswerSchema) }) },
    handle: async (deps: FeedsDeps, { caller }) => {
      const items = (await feedsFor(deps, caller)).map((feed) => answerOf(feed, caller));
      return { value: { items } };
    },
  }),

  open: atDealer({
    summary:
      "Make a secret link to the calendar of the dealer, a `department` or a member of `staff`; `url` is told once",
    body: openFeedSchema,
    answers: { status: 201, body: openedFeedAnswerSchema },
    once: { as: "open-feed" },
    handle: (deps: OpenFeedDeps & { readonly publicUrl: string }, { caller, body, now, once }) => {
      const at = `/v1/admin/dealers/${caller.dealer.document.id}/feeds`;
      return once(
        ({ feed, key }: OpenedFeed) => ({
          value: { ...answerOf(feed, caller), url: feedUrl(deps.publicUrl, { feed, key }) },
          headers: { location: `${at}/${feed.id}` },
        }),
        (remember) => openFeed(deps, caller, scopeOf(body), now, remember),
      );
    },
  }),

  revoke: atDealer({
    summary: "Revoke a secret calendar link; it is dead at once",
    answers: { status: 200, body: feedAnswerSchema },
    handle: async (deps: FeedsDeps, { caller, param }) => ({
      value: answerOf(required(await revokeFeed(deps, caller, param("feed"))), caller),
    }),
  }),
};

function scopeOf({ department, staff }: z.output<typeof openFeedSchema>): Feed["scope"] {
  if (department !== undefined) return { kind: "department", id: department };
  return staff === undefined ? { kind: "dealer" } : { kind: "staff", id: staff };
}

function answerOf({ id, scope, holder, createdAt }: Feed, { dealer }: StaffAtDealer) {
  const { timeZone } = dealer.document;
  return { id, scope, holder, createdAt: toOffsetText(timeZone, createdAt) };
}
