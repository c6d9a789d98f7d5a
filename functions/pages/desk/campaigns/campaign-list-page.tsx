import type { Campaign } from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { Onward } from "../../views/actions.tsx";
import type { AtBrand } from "../brand/at-brand.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { campaignHref, campaignWordsHref } from "../settings/campaigns-href.ts";

/** A campaign with how many were written to. */
export type ListedCampaign = { readonly campaign: Campaign; readonly written: number };

type CampaignListProps = { readonly at: AtBrand; readonly campaigns: readonly ListedCampaign[] };

/** What a brand writes to many, the newest first. */
export function campaignListPage({ at, campaigns }: CampaignListProps): Answer {
  const { session, person, brand, language } = at;
  const text = campaignsTexts(language).campaigns;
  return deskPage(200, {
    session,
    person,
    brand,
    language,
    title: text.title,
    live: campaigns.some(({ campaign }) => campaign.state === "running"),
    children: (
      <>
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="quiet">{campaigns.length === 0 ? text.none : text.listLead}</p>
        </div>
        {campaigns.length === 0 ? null : (
          <ul class="card rows">
            {campaigns.map((one) => (
              <OneCampaign at={at} {...one} />
            ))}
          </ul>
        )}
        <Onward href={campaignWordsHref({ reference: brand.id, id: "new" })} label={text.add} />
      </>
    ),
  });
}

function OneCampaign({ at, campaign, written }: ListedCampaign & { readonly at: AtBrand }) {
  const text = campaignsTexts(at.language).campaigns;
  const { name, dealer, state, rows } = campaign;
  const where = at.dealers.find(({ id }) => id === dealer)?.name ?? dealer;
  const far = state === "draft" ? text.people(rows) : text.writtenOf(written, rows);
  return (
    <li>
      <a href={campaignHref(campaign)}>{name}</a>
      <span class="quiet small">
        {where} · {text.state[state]} · {far}
      </span>
    </li>
  );
}
