import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import type { RecentDealers } from "../../../../shared/directory/store/recent-dealers.ts";
import { retentionOf } from "../../../../shared/directory/document/retention.ts";
import { publicPage } from "../../../wiring/page.ts";
import { accessibilityPage } from "./accessibility-page.tsx";
import { anyDealerOf } from "../frame/dealer-of.ts";
import { privacyPage } from "./privacy-page.tsx";

type Dependencies = {
  readonly recentDealers: RecentDealers;
  readonly directory: Pick<DirectoryStore, "brand">;
};

export const privacyRoutes = {
  show: publicPage(async ({ recentDealers, directory }: Dependencies, request) => {
    const dealer = await anyDealerOf(recentDealers, request);
    const brand = await directory.brand(dealer.brand);
    return privacyPage(dealer, retentionOf(dealer, brand?.document));
  }),
  accessibility: publicPage(async ({ recentDealers }: Dependencies, request) =>
    accessibilityPage(await anyDealerOf(recentDealers, request)),
  ),
};
