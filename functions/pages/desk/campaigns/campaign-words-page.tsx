import type { Campaign } from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Dealer, ListedDealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { reportsTexts } from "../../text/reports-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { SelectField } from "../../views/field.tsx";
import type { AtBrand } from "../brand/at-brand.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { PageHead } from "../frame/page-head.tsx";
import { campaignHref, campaignsHref, campaignWordsHref } from "../settings/campaigns-href.ts";
import { CampaignFields } from "./campaign-fields.tsx";

export type CampaignWordsProps = {
  readonly at: AtBrand;
  /** None for one that is not there yet. */
  readonly campaign: Campaign | undefined;
  readonly dealer: Dealer;
  readonly state: FormState;
};

/** What a campaign says, to whom, and what it promises; until it is started. */
export function campaignWordsPage({ at, campaign, dealer, state }: CampaignWordsProps): Answer {
  const { session, person, brand, language } = at;
  const text = campaignsTexts(language).campaigns;
  const title = campaign?.name ?? text.add;
  const back = backOf(at, campaign);
  const action = campaignWordsHref({ reference: brand.id, id: campaign?.id ?? "new" });
  const faulty = state.problems.length > 0;
  return deskPage(faulty ? 422 : 200, {
    session,
    person,
    brand,
    language,
    title,
    faulty,
    children: (
      <>
        <PageHead title={title} back={back} about={dealer.name} lead={text.lead}>
          <ErrorSummary language={language} state={state} />
        </PageHead>
        <DeskForm action={action} token={session.formToken} withFile>
          <input type="hidden" name="dealer" value={dealer.id} />
          <input type="hidden" name="seen" value={seenOf(campaign)} />
          <CampaignFields
            language={language}
            state={state}
            dealer={dealer}
            rows={campaign?.rows ?? 0}
          />
          <Actions press={text.save} away={{ href: back.href, label: text.cancel }} />
        </DeskForm>
      </>
    ),
  });
}

function backOf({ brand, language }: AtBrand, campaign: Campaign | undefined) {
  return campaign === undefined
    ? { href: campaignsHref(brand.id), label: campaignsTexts(language).campaigns.title }
    : { href: campaignHref(campaign), label: campaign.name };
}

/** The revision that a form shows: nobody overwrites a colleague's. */
export function seenOf(campaign: Campaign | undefined): string {
  return String(campaign?.revision ?? "new");
}

/** Whose customers: what can be promised there, and by whom, is known only then. */
export function campaignDealerPage(at: AtBrand, dealers: readonly ListedDealer[]): Answer {
  const { session, person, brand, language } = at;
  const text = campaignsTexts(language).campaigns;
  return deskPage(200, {
    session,
    person,
    brand,
    language,
    title: text.add,
    children: (
      <>
        <PageHead
          title={text.add}
          back={{ href: campaignsHref(brand.id), label: text.title }}
          lead={text.dealerLead}
        />
        <form
          method="get"
          action={campaignWordsHref({ reference: brand.id, id: "new" })}
          class="stack"
        >
          <SelectField
            language={language}
            state={EMPTY_FORM}
            name="dealer"
            label={reportsTexts(language).brand.dealer}
            options={dealers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Actions press={text.onward} />
        </form>
      </>
    ),
  });
}
