import type { Instant } from "../../kernel/time.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { Forgetting } from "./forget-in-audiences.ts";

/** Takes somebody out of what campaigns keep of their audiences. */
export type Forget = (of: Forgetting, now: Instant) => Promise<void>;
export type ForgetInAudiencesDeps = { readonly forgetInAudiences: Forget };

/** Few people ask for it, so what does it is loaded with the first. */
export function forgetLater(tables: Pick<Tables, "client" | "cases">, commit: Commit): Forget {
  return async (of, now) => {
    const [{ forgetInAudiences }, { createCampaignStore }] = await Promise.all([
      import("./forget-in-audiences.ts"),
      import("../campaign/campaign.store.ts"),
    ]);
    await forgetInAudiences({ campaigns: createCampaignStore(tables), commit }, of, now);
  };
}
