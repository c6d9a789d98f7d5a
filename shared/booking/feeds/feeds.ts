import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { may } from "../../directory/rights/rights.ts";
import { staffAt } from "../../directory/rights/staff-access.ts";
import type { StaffAtDealer } from "../../directory/rights/staff-access.ts";
import { sameSecret, sha256 } from "../../kernel/hash.ts";
import { newId, newToken } from "../../kernel/ids.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { Race } from "../../platform/raced.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { noteRead } from "../../reading/note-read.ts";
import type { NoteReadDeps } from "../../reading/note-read.ts";
import { refusedToSee, scopeExists } from "./feed-access.ts";
import type { Feed, FeedScope } from "./feed.schema.ts";
import type { FeedStore } from "./feed.store.ts";

export type FeedsDeps = {
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  readonly feeds: FeedStore;
  readonly commit: Commit;
  readonly random: Random;
};

export type OpenFeedDeps = FeedsDeps & NoteReadDeps;

const NO_FEED: Problem = { code: "feed-not-found" };

/** Somebody of the dealer, who asks. */
type AtDealer = Pick<StaffAtDealer, "staff" | "dealer">;

export type OpenedFeed = { readonly feed: Feed; readonly key: string };

/** Whoever has this sees the calendar. */
export function feedUrl(publicUrl: string, { feed, key }: OpenedFeed): string {
  return `${publicUrl}/v1/dealers/${feed.dealer}/feeds/${feed.id}?key=${key}`;
}

/** Makes a secret link; its key is in the answer and nowhere else. */
export async function openFeed(
  deps: OpenFeedDeps,
  { staff, dealer }: AtDealer,
  scope: FeedScope,
  now: Instant,
  remember: (opened: OpenedFeed) => readonly Write[],
): Promise<Result<OpenedFeed, Problem | Replayed>> {
  if (!scopeExists(dealer.document, scope)) {
    const pointer = scope.kind === "department" ? "/department" : "/staff";
    return fail({ code: "invalid-request", errors: [invalid(pointer, "not-known-here")] });
  }
  const refused = refusedToSee(staff, scope);
  if (refused !== undefined) return fail(refused);
  const key = newToken(deps.random);
  const feed = {
    id: newId("fed", deps.random),
    dealer: dealer.document.id,
    scope,
    keyHash: sha256(key),
    holder: staff.email,
    createdAt: now,
  };
  const made = { feed, key };
  const draw = async () => ok({ made, writes: [deps.feeds.add(feed)] });
  const how = { race: ONCE, draw, alongside: remember, own: "feed" } as const;
  const opened: Result<OpenedFeed, Problem | Replayed> = await commitNew(deps.commit, how);
  if (opened.ok) {
    const reader = { dealer: feed.dealer, email: staff.email };
    await noteRead(deps, reader, { what: "exported", at: now, table: "calendar-link" });
  }
  return opened;
}

/** Its id is new, so nobody can be faster. */
const ONCE: Race = { rounds: 1, lost: "a calendar link was refused" };

/** The links somebody may see and revoke: their own, and all of them for who leads. */
export async function feedsFor(
  { feeds }: Pick<FeedsDeps, "feeds">,
  { staff, dealer }: AtDealer,
): Promise<Feed[]> {
  const all = await feeds.ofDealer(dealer.document.id);
  return all
    .filter(({ holder }) => may(staff, "calendar-link:revoke", { own: holder === staff.email }))
    .toSorted((left, right) => left.createdAt - right.createdAt);
}

/** The link is dead at once. */
export async function revokeFeed(
  deps: FeedsDeps,
  access: AtDealer,
  id: string,
): Promise<Result<Feed, Problem>> {
  const feed = (await feedsFor(deps, access)).find((one) => one.id === id);
  if (feed === undefined) return fail(NO_FEED);
  const saved = await deps.commit([deps.feeds.remove(feed)]);
  return saved.ok ? ok(feed) : fail(NO_FEED);
}

/**
 * What a link opens at this moment. A wrong key, a revoked link, a scope that is gone and a holder
 * who has left or may no longer see it are one answer: nothing here.
 */
export async function feedByKey(
  { directory, feeds }: Pick<FeedsDeps, "directory" | "feeds">,
  dealerId: string,
  id: string,
  key: string,
): Promise<Result<{ readonly feed: Feed; readonly access: StaffAtDealer }, Problem>> {
  const feed = await feeds.one(dealerId, id);
  if (feed === undefined || !sameSecret(feed.keyHash, sha256(key))) return fail(NO_FEED);
  const access = await staffAt(directory, feed.holder, dealerId);
  if (!access.ok || refusedToSee(access.value.staff, feed.scope) !== undefined)
    return fail(NO_FEED);
  if (!scopeExists(access.value.dealer.document, feed.scope)) return fail(NO_FEED);
  return ok({ feed, access: access.value });
}
