import { actorOf } from "../../../../shared/case/access/actor-of.ts";
import { isTheirs } from "../../../../shared/case/access/host-view.ts";
import { UNDO_POLICY, undoable } from "../../../../shared/commitments/change/undo.ts";
import { readReference } from "../../../../shared/kernel/ids.ts";
import { plus } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { AtDealer } from "../frame/at-dealer.ts";

/** The list, remembering which promise of it was logged last. */
export function withLogged(list: string, { reference, id }: Commitment): string {
  const [address = "", place] = list.split("#");
  const [path = "", query = ""] = address.split("?");
  const values = new URLSearchParams(query);
  values.set("logged", `${reference}.${id}`);
  return `${path}?${values.toString()}${place === undefined ? "" : `#${place}`}`;
}

/** What the reader logged from the list a moment ago, while they may still take it back. */
export async function justLogged(
  { cases }: { readonly cases: Pick<CaseStore, "now" | "since"> },
  logged: string | undefined,
  { staff, dealer }: Pick<AtDealer, "staff" | "dealer">,
  now: Instant,
): Promise<Commitment | undefined> {
  const [written = "", id] = logged?.split(".") ?? [];
  const reference = readReference(written);
  const story = reference === undefined ? undefined : await cases.now(reference);
  const promise = story?.commitments.find((each) => each.id === id);
  if (story === undefined || promise === undefined) return undefined;
  // People of another dealer may have the same id.
  if (!isTheirs(promise, { staff, at: dealer.id }, now)) return undefined;
  const by = actorOf({ staff, story, at: dealer.id });
  const { events } = await cases.since(story, plus(now, -UNDO_POLICY.heardAfterMilliseconds));
  return undoable(promise, events, by, now) === undefined ? undefined : promise;
}
