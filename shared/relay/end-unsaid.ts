import { changeCommitment } from "../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps, Decide } from "../commitments/change/change-commitment.ts";
import { closed, transition } from "../commitments/promise/life-cycle.ts";
import { readDealerAlone } from "../directory/store/read-places.ts";
import type { DirectoryStore } from "../directory/store/directory.store.ts";
import { ok } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { ownReason } from "../language/own-words/own-words.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { EventOf } from "../story/parts/event.schema.ts";

type Unsent = { readonly event: EventOf<"mail.suppressed">; readonly story: CaseStory };

type Deps = ChangeCommitmentDeps & { readonly directory: Pick<DirectoryStore, "dealer"> };

/**
 * Where the mail of a campaign never goes out, what it promised ends with the reason: its customer has not heard of
 * it, and whoever was to keep it hears that nothing is left to do. Doing it again changes nothing.
 */
export async function endUnsaid(deps: Deps, { event, story }: Unsent, now: Instant): Promise<void> {
  const mail = story.mails.find(({ id }) => id === event.mail);
  if (mail?.template !== "outreach") return;
  const promise = story.commitments.find(
    ({ kind, status }) => kind === "outreach" && status === "open",
  );
  if (promise === undefined) return;
  const { dealer } = await readDealerAlone(deps, story.case.dealer);
  const by = { kind: "system" } as const;
  const request = { story, dealer, brand: undefined, by, id: promise.id, now };
  await changeCommitment(deps, request, unsaid(event));
}

function unsaid({ because }: Unsent["event"]): Decide {
  const reason = ownReason(because === undefined ? "never-announced" : "campaign-stopped");
  return (commitment, { now }) => {
    const status = transition("withdraw", commitment);
    // Somebody was faster.
    if (!status.ok) return ok({ commitment, facts: [] });
    return ok({
      commitment: { ...closed(commitment, status.value), withdrawnAt: now },
      facts: [{ type: "commitment.withdrawn", ...reason }],
    });
  };
}
