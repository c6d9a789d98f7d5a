import { readDealerAlone } from "../directory/store/read-places.ts";
import type { Instant } from "../kernel/time.ts";
import type { EndSolvedDeps as EndDeps } from "../solved/end-what-is-solved.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";

export type EndSolvedDeps = Omit<EndDeps, "recentDealers">;

type Happened<Event> = { readonly event: Event; readonly story: CaseStory };

/** The customer has said that others have done it. */
export function isOfSolved(event: CaseEvent): boolean {
  return event.type === "case.noted" && event.solvedElsewhere === true;
}

/** Ends what a fault left when the customer said so. Doing it again changes nothing. */
export async function endSolved(
  deps: EndSolvedDeps,
  { event, story }: Happened<EventOf<"case.noted">>,
  now: Instant,
): Promise<void> {
  if (!isOfSolved(event)) return;
  // Seldom, and it has to know how a visit is cancelled.
  const { endWhatIsSolved } = await import("../solved/end-what-is-solved.ts");
  const { dealer } = await readDealerAlone(deps, story.case.dealer);
  const recentDealers = async (id: string) => (await readDealerAlone(deps, id)).dealer;
  const ending = { story, dealer, words: event.text };
  await endWhatIsSolved({ ...deps, recentDealers }, ending, now);
}

/** Of one promise: what partners were to do about it ends too. */
export async function endTasksOfSolved(
  deps: EndSolvedDeps,
  { event, story }: Happened<EventOf<"commitment.withdrawn">>,
  now: Instant,
): Promise<void> {
  const { solvedElsewhere, withMatter, at, reason } = event;
  if (solvedElsewhere !== true || withMatter === true) return;
  const { endTasks } = await import("../solved/end-tasks.ts");
  const { dealer } = await readDealerAlone(deps, story.case.dealer);
  await endTasks(deps, { story, dealer, reason, at }, now);
}
