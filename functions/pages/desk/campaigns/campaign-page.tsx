import type { Campaign, Recipient } from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Figures, Preview } from "../../../../shared/campaigns/run/figures.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import type { AtBrand } from "../brand/at-brand.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { campaignHref, campaignsHref, campaignWordsHref } from "../settings/campaigns-href.ts";
import { CampaignCases } from "./campaign-cases.tsx";
import { CampaignFacts } from "./campaign-facts.tsx";
import { CampaignFigures, Counted } from "./campaign-figures.tsx";
import { CampaignMail } from "./campaign-mail.tsx";
import { rowText } from "./campaign-problems.ts";

export type CampaignPageProps = {
  readonly at: AtBrand;
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  readonly figures: Figures;
  /** Of a draft. */
  readonly preview: Preview | undefined;
  readonly recipients: readonly Recipient[];
  /** What its mail is shown in. */
  readonly shown: string;
  /** What was just done. */
  readonly done?: string | undefined;
  readonly state: FormState;
};

/** One campaign: what it would do, how far it is, what came of it. */
export function campaignPage(props: CampaignPageProps): Answer {
  const { at, campaign, dealer, done, state } = props;
  const { session, person, brand, language } = at;
  const text = campaignsTexts(language).campaigns;
  const faulty = state.problems.length > 0;
  return deskPage(faulty ? 422 : 200, {
    session,
    person,
    brand,
    language,
    title: campaign.name,
    faulty,
    frames: true,
    live: campaign.state === "running",
    children: (
      <>
        <a class="back" href={campaignsHref(brand.id)}>
          ← {text.title}
        </a>
        <ErrorSummary language={language} state={state} />
        {done === undefined ? null : (
          <p class="note note-good" role="status">
            {done}
          </p>
        )}
        <div class="stack">
          <h1>{campaign.name}</h1>
          <p class="moment">
            {dealer.name} · {campaign.purpose}
          </p>
        </div>
        {campaign.state === "draft" ? <Draft {...props} /> : <Progress {...props} />}
        <CampaignFacts {...props} />
        <CampaignMail {...props} />
        {campaign.state === "draft" ? null : <CampaignCases {...props} />}
      </>
    ),
  });
}

function Draft({ at: { language }, campaign, preview }: CampaignPageProps) {
  const text = campaignsTexts(language).campaigns;
  if (preview === undefined) return null;
  const { recipients, skipped, inAnotherLanguage, bad } = preview;
  return (
    <section class="card stack" aria-labelledby="do">
      <h2 id="do">{text.preview}</h2>
      <p class="headline">{text.wouldWrite(recipients)}</p>
      {campaign.rows === 0 ? <p class="note">{text.forNobody}</p> : null}
      {inAnotherLanguage === 0 ? null : <p>{text.inAnotherLanguage(inAnotherLanguage)}</p>}
      <Counted title={text.leftOut} counts={skipped} language={language} />
      {bad.length === 0 ? null : (
        <ul class="rows">
          {bad.map(({ line, errors }) => (
            <li>
              <span>{text.line(line)}</span>
              <span class="quiet small">{rowText(errors, language)}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        {recipients === 0 ? null : <Way campaign={campaign} ask="start" label={text.start} first />}
        <a class="button button-quiet" href={campaignWordsHref(campaign)}>
          {text.change}
        </a>
        <Way campaign={campaign} ask="stop" label={text.stop} />
      </div>
    </section>
  );
}

function Progress(props: CampaignPageProps) {
  const { at, campaign, figures } = props;
  const { language } = at;
  const text = campaignsTexts(language).campaigns;
  const { state, rows, pausedBecause } = campaign;
  const isOver = state === "stopped" || state === "done";
  return (
    <section class="card stack" aria-labelledby="do">
      <h2 id="do" class="sentence">
        {text.state[state]}
      </h2>
      <p>
        <progress max={rows} value={rows - figures.left} aria-labelledby="do" />{" "}
        {text.settledOf(rows - figures.left, rows)}
      </p>
      {pausedBecause === undefined ? null : (
        <p class="note">{`${text.pausedItself} ${text.inTheWay[pausedBecause]}`}</p>
      )}
      {state === "running" ? <p class="quiet">{text.goesOn}</p> : null}
      {isOver ? null : (
        <div class="actions">
          {state === "running" ? (
            <Way campaign={campaign} ask="pause" label={text.pause} first />
          ) : (
            <Way campaign={campaign} ask="start" label={text.resume} first />
          )}
          <Way campaign={campaign} ask="stop" label={text.stop} />
        </div>
      )}
      <CampaignFigures figures={figures} language={language} />
    </section>
  );
}

type WayProps = {
  readonly campaign: Campaign;
  readonly ask: "start" | "pause" | "stop";
  readonly label: string;
  readonly first?: boolean;
};

/** To where it is said what that does, and done. */
function Way({ campaign, ask, label, first = false }: WayProps) {
  const look = first ? "button" : "button button-quiet";
  return (
    <a class={look} href={`${campaignHref(campaign)}?ask=${ask}`}>
      {label}
    </a>
  );
}
