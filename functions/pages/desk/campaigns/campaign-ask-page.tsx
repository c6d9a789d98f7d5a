import type { Campaign } from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { fullMoment } from "../../reader/when.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { Actions } from "../../views/actions.tsx";
import type { AtBrand } from "../brand/at-brand.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { campaignHref } from "../settings/campaigns-href.ts";

export const TURNS = ["start", "pause", "stop"] as const;
export type Turn = (typeof TURNS)[number];

type AskProps = {
  readonly at: AtBrand;
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  readonly turn: Turn;
  /** So many would still be written to. */
  readonly many: number;
};

/** What a press does, before it is pressed. */
export function campaignAskPage({ at, campaign, dealer, turn, many }: AskProps): Answer {
  const { session, person, brand, language } = at;
  const text = campaignsTexts(language).campaigns;
  const here = campaignHref(campaign);
  const press = turn === "start" && campaign.state === "paused" ? text.resume : text[turn];
  const { promise } = campaign;
  const due = promise && fullMoment({ language, zone: dealer.timeZone }, promise.dueAt);
  return deskPage(200, {
    session,
    person,
    brand,
    language,
    title: press,
    children: (
      <>
        <a class="back" href={here}>
          ← {campaign.name}
        </a>
        <div class="stack">
          <h1>{press}</h1>
          <p class="moment">
            {campaign.name} · {dealer.name}
          </p>
          <p>{turn === "start" ? text.startDoes(many) : text[`${turn}Does`]}</p>
          {promise === undefined || due === undefined ? null : (
            <p>{turn === "start" ? text.startPromises(promise.what, due) : text.promisesStay}</p>
          )}
        </div>
        <DeskForm action={here} token={session.formToken}>
          <input type="hidden" name="do" value={turn} />
          <input type="hidden" name="seen" value={String(campaign.revision)} />
          <Actions
            press={press}
            danger={turn === "stop"}
            away={{ href: here, label: text.leave }}
          />
        </DeskForm>
      </>
    ),
  });
}
