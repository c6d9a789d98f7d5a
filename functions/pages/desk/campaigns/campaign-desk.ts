import { createCampaignStore } from "../../../../shared/campaigns/campaign/campaign.store.ts";
import { openCampaign } from "../../../../shared/campaigns/run/open-campaign.ts";
import type { OpenedCampaign } from "../../../../shared/campaigns/run/open-campaign.ts";
import { createSuppressionStore } from "../../../../shared/mail/fate/suppression.store.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { atBrand } from "../brand/at-brand.ts";
import type { AtBrand } from "../brand/at-brand.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** Somebody of the brand, with its campaigns. */
export type Desk = {
  readonly deps: DeskDependencies & {
    readonly campaigns: ReturnType<typeof createCampaignStore>;
    readonly suppressions: ReturnType<typeof createSuppressionStore>;
  };
  readonly at: AtBrand;
};

/** @throws HttpProblem 404 for whoever is not of the brand. */
export async function campaignDesk(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<Desk> {
  const at = await atBrand(deps.directory, request, session);
  const { tables } = deps;
  const campaigns = createCampaignStore(tables);
  return { deps: { ...deps, campaigns, suppressions: createSuppressionStore(tables) }, at };
}

/** @throws HttpProblem 404 for one of another brand, too. */
export async function openedCampaign(
  { deps, at }: Desk,
  { params }: HttpRequest,
): Promise<OpenedCampaign> {
  const asked = { brand: at.brand.id, id: params["campaign"] ?? "" };
  return required(await openCampaign(deps, asked, deps.clock.now()));
}
