import { sha256 } from "../../../../shared/kernel/hash.ts";
import { readReference } from "../../../../shared/kernel/ids.ts";
import type { Clock, Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { log } from "../../../../shared/platform/log.ts";
import { atItNow } from "../../../../shared/watch/at-it.ts";
import { tagOf } from "../../../../shared/watch/tag-of.ts";
import { WATCH_POLICY } from "../../../../shared/watch/watch-policy.ts";
import type {
  AtIt,
  Mention,
  Place,
  Watched,
  WatchStore,
} from "../../../../shared/watch/watch.store.ts";
import { notModified } from "../../views/unless-same.ts";
import { formSecretOf, ticketOf } from "./desk-cookies.ts";

export type WatchingDeps = {
  readonly watch: Pick<WatchStore, "read" | "begin" | "stand">;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** What a page is watched by, and who else has open what it shows. */
export type Watching = {
  readonly place: Place;
  readonly tag: string;
  /** This browser's own key there. */
  readonly key: string;
  readonly own: AtIt | undefined;
  readonly others: readonly AtIt[];
  readonly gone: readonly AtIt[];
  /** Notes of the last hour there, and whom they are for. */
  readonly mentions: readonly Mention[];
};

/**
 * How it stands with what an address shows, by one read; undefined for whoever has no session here, and where it
 * cannot be read: then the page is made as if nobody watched it.
 */
export async function watchingOf(
  deps: WatchingDeps,
  request: HttpRequest,
): Promise<Watching | undefined> {
  const place = placeOf(request);
  const secret = formSecretOf(request, deps.publicUrl);
  if (place === undefined || secret === undefined) return undefined;
  if (ticketOf(request, deps.publicUrl) === undefined) return undefined;
  const now = deps.clock.now();
  try {
    const watched = await deps.watch.read(place);
    return watched && toWatching(watched, place, sha256("at it", secret).slice(0, 24), now);
  } catch (error) {
    log.error("watch.not-read", error);
    return undefined;
  }
}

/** The first page there that somebody who may see it has opened. */
export async function beginWatching(
  deps: WatchingDeps,
  request: HttpRequest,
): Promise<Watching | undefined> {
  const place = placeOf(request);
  const secret = formSecretOf(request, deps.publicUrl);
  if (place === undefined || secret === undefined) return undefined;
  const now = deps.clock.now();
  try {
    const watched = await deps.watch.begin(place, now);
    return toWatching(watched, place, sha256("at it", secret).slice(0, 24), now);
  } catch (error) {
    log.error("watch.not-begun", error);
    return undefined;
  }
}

/** That nothing has happened, in no more than that: no page is made, and no session is read. */
export async function nothingNew(
  deps: WatchingDeps,
  { headers }: HttpRequest,
  watching: Watching | undefined,
): Promise<Answer | undefined> {
  const asked = headers["if-none-match"];
  if (watching === undefined || asked === undefined) return undefined;
  if (!asked.startsWith(`"${watching.tag}`)) return undefined;
  if (watching.own !== undefined && headers["kept-away"] === undefined) {
    await stillAtIt(deps, watching, watching.own);
  }
  return notModified(asked);
}

/** Notes that somebody has the case open, once a minute. */
export async function stillAtIt(
  { watch, clock }: WatchingDeps,
  { place, key, own, gone }: Watching,
  who: Pick<AtIt, "at" | "id" | "name">,
): Promise<void> {
  const now = clock.now();
  if (own !== undefined && now - own.seenAt < WATCH_POLICY.againMilliseconds) return;
  const { at, id, name } = who;
  try {
    await watch.stand(place.id, { key, at, id, name, seenAt: now }, gone, now);
  } catch (error) {
    log.error("watch.not-noted", error);
  }
}

function toWatching(watched: Watched, place: Place, key: string, now: Instant): Watching {
  const tag = tagOf(watched, key, now);
  const mentions = watched.mentions.filter(
    ({ at }) => now - at < WATCH_POLICY.mentionedMilliseconds,
  );
  return { place, key, tag, mentions, ...atItNow(watched.atIt, key, now) };
}

function placeOf({ params }: HttpRequest): Place | undefined {
  const { dealer, reference } = params;
  if (reference !== undefined) {
    const id = readReference(reference);
    return id === undefined ? undefined : { kind: "case", id };
  }
  return dealer === undefined || dealer.length > 100 ? undefined : { kind: "dealer", id: dealer };
}
