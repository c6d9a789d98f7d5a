import { MONTH_MILLISECONDS, retentionOf } from "../directory/document/retention.ts";
import type { DirectoryStore } from "../directory/store/directory.store.ts";
import { eachApart } from "../kernel/each-apart.ts";
import { DAY, HOUR, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import { log } from "../platform/log.ts";
import { keptUnder } from "../files/file-keys.ts";
import type { CaseFiles } from "../platform/s3/case-files.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { EventOf } from "../story/parts/event.schema.ts";
import type { ForgetSameDeps } from "../same-person/forget-same.ts";
import type { LeadDeps } from "../search/index-later.ts";
import { endOf } from "./end-of.ts";
import type { Periods } from "./end-of.ts";
import type { RetentionStore } from "./retention.store.ts";

export type RetentionDeps = LeadDeps &
  ForgetSameDeps & {
    readonly cases: Pick<CaseStore, "story">;
    readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
    readonly retention: RetentionStore;
    readonly caseFiles: Pick<CaseFiles, "removeAll">;
  };

const LOOK_POLICY = {
  /** What was decided before a case was marked is done by then: no function of AWS lives for longer than 15 minutes. */
  settledMilliseconds: HOUR,
  /** A dealer who shortens a period waits so long at most until it holds of old cases, too. */
  longestMilliseconds: 90 * DAY,
  /** So many cases come to their end in a round of five minutes at eight hundred dealers, three times over. */
  mostInARound: 300,
  sideBySide: 4,
} as const;

/**
 * Looks at the cases whose pointer has come up: marks what is kept no longer, and lets it expire when that has settled;
 * forgets what was written of visits long ago, and addresses that were named in vain.
 * @throws AggregateError after the last case when some could not be looked at: they are the next round's.
 */
export function keepNoLonger(deps: RetentionDeps) {
  return async (work: readonly Work[], now: Instant): Promise<void> => {
    const due = work.filter(({ kind }) => kind === "retention");
    await eachApart(due.slice(0, LOOK_POLICY.mostInARound), {
      sideBySide: LOOK_POLICY.sideBySide,
      work: ({ reference }) => lookAt(deps, reference, now),
      onFailure: (error, { reference }) =>
        log.error("sweep.retention-failed", error, { reference }),
    });
  };
}

async function lookAt(deps: RetentionDeps, reference: string, now: Instant): Promise<void> {
  const { retention } = deps;
  const story = await deps.cases.story(reference);
  // Deleted already, but for what is left of it.
  if (story === undefined) {
    await Promise.all([deps.leadTo(reference), deps.forgetSame(reference)]);
    return retention.expire(reference, now);
  }
  const periods = await periodsOf(deps, story.case.dealer);
  const end = endOf(story, periods, now);
  const { goneAt } = story.case;
  if (end === undefined || end > now) {
    if (goneAt !== undefined) await retention.takeBack(story.case);
    await forget(retention, story, periods, now);
    return retention.lookAgain(reference, nextLook(story, periods, end, now));
  }
  if (goneAt === undefined) await retention.mark(story.case, now);
  const settledAt = plus(goneAt ?? now, LOOK_POLICY.settledMilliseconds);
  if (settledAt > now) return retention.lookAgain(reference, settledAt);
  await Promise.all([deps.leadTo(reference), deps.forgetSame(reference)]);
  await deps.caseFiles.removeAll(keptUnder(reference), now);
  await retention.expire(reference, now);
}

async function periodsOf(
  { directory }: Pick<RetentionDeps, "directory">,
  id: string,
): Promise<Periods> {
  const dealer = (await directory.dealer(id))?.document;
  const brand = dealer && (await directory.brand(dealer.brand))?.document;
  return retentionOf(dealer ?? {}, brand);
}

async function forget(
  retention: RetentionStore,
  { case: matter, events }: CaseStory,
  periods: Periods,
  now: Instant,
): Promise<void> {
  const { pendingEmail } = matter;
  if (pendingEmail !== undefined && forgottenAt(pendingEmail.until, periods) <= now)
    await retention.forgetAddress(matter);
  for (const event of feedbackIn(events)) {
    if (unreadAt(event, periods) <= now) await retention.forgetWords(event);
  }
}

/** When something of it is due, and from time to time, since documents change. */
function nextLook(
  { case: { pendingEmail }, events }: CaseStory,
  periods: Periods,
  end: Instant | undefined,
  now: Instant,
): Instant {
  const named = pendingEmail === undefined ? [] : [forgottenAt(pendingEmail.until, periods)];
  const written = feedbackIn(events).map((event) => unreadAt(event, periods));
  const latest = plus(now, LOOK_POLICY.longestMilliseconds);
  return [end ?? latest, ...named, ...written]
    .filter((at) => at > now)
    .reduce((soonest, at) => (at < soonest ? at : soonest), latest);
}

function feedbackIn(events: CaseStory["events"]): EventOf<"feedback.given">[] {
  return events.filter(
    (event): event is EventOf<"feedback.given"> =>
      event.type === "feedback.given" && event.comment !== undefined,
  );
}

function unreadAt({ at }: EventOf<"feedback.given">, { feedbackMonths }: Periods): Instant {
  return plus(at, feedbackMonths * MONTH_MILLISECONDS);
}

function forgottenAt(until: Instant, { abandonedContactDays }: Periods): Instant {
  return plus(until, abandonedContactDays * DAY);
}
