import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Clock } from "../../kernel/time.ts";
import type { Audience } from "../campaign/audience.store.ts";
import type { AudienceRow } from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";
import type { MayWriteDeps } from "./may-write.ts";
import type { PlanDeps } from "./planned-anew.ts";
import type { WriteToOneDeps } from "./write-to-one.ts";

export type WorkOnCampaignDeps = WriteToOneDeps &
  MayWriteDeps &
  PlanDeps & {
    readonly clock: Clock;
    readonly directory: Pick<DirectoryStore, "dealer">;
    readonly campaigns: Pick<
      CampaignStore,
      | "audience"
      | "change"
      | "keepAudienceUntil"
      | "one"
      | "tally"
      | "planTurn"
      | "takePlanTurn"
      | "recipients"
      | "recipientsBetween"
      | "setGate"
    >;
  };

export type Round = {
  readonly dealer: Dealer;
  readonly audience: readonly AudienceRow[];
  readonly held: Audience;
};

/** How it went with one, and whether more may be written today. */
export type Step = "decided" | "enough-today" | "shut" | "cannot-be-kept" | "lost";
