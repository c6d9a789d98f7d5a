import { changeCommitment } from "../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps } from "../commitments/change/change-commitment.ts";
import {
  inspectedOtherwise,
  isInspectionElsewhere,
} from "../commitments/change/inspected-otherwise.ts";
import type { Otherwise } from "../commitments/change/inspected-otherwise.ts";
import { readDealerAlone } from "../directory/store/read-places.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";

export type WithdrawInspectionsDeps = ChangeCommitmentDeps & {
  readonly cases: Pick<CaseStore, "back">;
};

type Inspected = { readonly story: CaseStory; readonly otherwise: Otherwise };

/**
 * The car is inspected at the dealer's, or by its customer: what others outside were to do about that is withdrawn,
 * and they are told, those too who were only asked. Doing it again changes nothing.
 */
export async function withdrawInspections(
  deps: WithdrawInspectionsDeps,
  { story, otherwise }: Inspected,
  now: Instant,
): Promise<void> {
  const open = story.commitments.filter(isInspectionElsewhere);
  if (open.length === 0) return;
  const { dealer } = await readDealerAlone(deps, story.case.dealer);
  const by = { kind: "system" } as const;
  for (const { id } of open) {
    const isOffer = (event: CaseEvent) =>
      event.type === "commitment.handed-off" && event.commitment.id === id;
    const past = await deps.cases.back(story, ({ events }) => events.some(isOffer));
    const offered = past.events.findLast(isOffer);
    const asked = offered?.type === "commitment.handed-off" ? offered.notified : [];
    const request = { story, dealer, brand: undefined, by, id, now };
    await changeCommitment(deps, request, inspectedOtherwise(otherwise, asked));
  }
}
