import { createCampaignStore } from "../../shared/campaigns/campaign/campaign.store.ts";
import { workOnCampaign } from "../../shared/campaigns/run/work-on-campaign.ts";
import { tellOfCampaign } from "../../shared/campaigns/tell/tell-of-campaign.ts";
import type { Pace } from "../../shared/mail/send/pace.ts";
import { eachApart } from "../../shared/kernel/each-apart.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { patienceOf } from "../../shared/kernel/patience.ts";
import type { Work } from "../../shared/platform/dynamodb/query-work.ts";
import { log } from "../../shared/platform/log.ts";
import type { RelayDeps } from "../../shared/relay/relay-event.ts";
import type { Timers } from "../wiring/open-timers.ts";

/** Promises and mails of the round come first and after. */
const PATIENCE_MILLISECONDS = 60_000;

/**
 * Goes on with whatever is running, one after another; what is not done by then is the next round's.
 * @throws AggregateError at the end when some could not be worked on.
 */
export async function goOn(
  timers: Timers & { readonly clock: Clock },
  relay: RelayDeps,
  work: readonly Work[],
  pace: Pace,
): Promise<void> {
  const { suppressions } = relay;
  const campaigns = createCampaignStore(timers.tables);
  const deps = { ...timers, campaigns, suppressions };
  const patience = patienceOf(PATIENCE_MILLISECONDS);
  await eachApart(
    work.filter(({ kind }) => kind === "campaign"),
    {
      sideBySide: 1,
      work: async ({ reference: brand, id }) => {
        await workOnCampaign(deps, { brand, id }, patience);
        await tellOfCampaign({ ...relay, campaigns }, { brand, id }, deps.clock.now(), pace);
      },
      onFailure: (error) => log.error("campaign.work-failed", error),
    },
  );
}
