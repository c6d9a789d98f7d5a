import { MINUTE, plus } from "../kernel/time.ts";
import type { CaseNow, CaseStory } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import { hasWholePart } from "./case-view.ts";
import type { View } from "./case-view.ts";
import { readPlace } from "./timeline-page.ts";

/** What was taken back is no line for customers, and that it was stands a little behind it. */
const BEHIND = MINUTE;

/**
 * What a part of the timeline is told from: the newest, or what came before a place, as far back as a part goes.
 * Undefined where that is no place in this very case.
 */
export async function readPart(
  cases: Pick<CaseStore, "back">,
  now: CaseNow,
  view: View,
): Promise<CaseStory | undefined> {
  const isEnough = (story: CaseStory) => hasWholePart(story, view);
  if (view.before === undefined) return cases.back(now, isEnough);
  const place = readPlace(view.before);
  if (place === undefined) return undefined;
  const story = await cases.back(now, isEnough, plus(place.at, BEHIND));
  return story.events.some(({ id }) => id === place.event) ? story : undefined;
}
