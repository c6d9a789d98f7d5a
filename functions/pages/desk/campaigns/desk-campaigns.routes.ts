import type { OpenedCampaign } from "../../../../shared/campaigns/run/open-campaign.ts";
import { figuresOf, previewOf } from "../../../../shared/campaigns/run/figures.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { readFileForm } from "../../forms/read-file-form.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { campaignDesk, openedCampaign } from "./campaign-desk.ts";
import type { Desk } from "./campaign-desk.ts";
import { campaignAskPage, TURNS } from "./campaign-ask-page.tsx";
import { campaignListPage } from "./campaign-list-page.tsx";
import { campaignPage } from "./campaign-page.tsx";
import { languageShown } from "./language-shown.ts";
import { turnCampaign } from "./turn-campaign.ts";
import { askWords, keepWords } from "./write-campaign.ts";

/** What a brand writes to many: said, looked at, tried, started, followed. */
export const deskCampaignsRoutes = {
  list: deskPage(async (deps: DeskDependencies, request, session) =>
    list(await campaignDesk(deps, request, session)),
  ),
  ask: deskPage(async (deps: DeskDependencies, request, session) =>
    askWords(await campaignDesk(deps, request, session), request),
  ),
  keep: deskForm(
    async (deps: DeskDependencies, request, session, form) =>
      keepWords(await campaignDesk(deps, request, session), request, form),
    undefined,
    readFileForm,
  ),
  show: deskPage(async (deps: DeskDependencies, request, session) => {
    const desk = await campaignDesk(deps, request, session);
    return show(desk, await openedCampaign(desk, request), request);
  }),
  change: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const desk = await campaignDesk(deps, request, session);
    const found = await openedCampaign(desk, request);
    const { refused, answer } = await turnCampaign(desk, found, form);
    if (answer !== undefined) return answer;
    const problems = [{ field: "do", message: refused }];
    return shown(desk, await openedCampaign(desk, request), { state: { values: {}, problems } });
  }),
  mail: deskPage(async (deps: DeskDependencies, request, session) => {
    const desk = await campaignDesk(deps, request, session);
    const found = await openedCampaign(desk, request);
    const language = languageShown(found.campaign, request.query);
    const reader = { name: desk.at.person, email: session.email, language };
    const { previewMail } = await import("../../../../shared/campaigns/tell/preview-mail.ts");
    const { mailOfCampaign } = await import("./mail-of-campaign.ts");
    return mailOfCampaign(await previewMail(found, reader, deps.publicUrl, deps.clock.now()));
  }),
};

async function list({ deps, at }: Desk): Promise<Answer> {
  const last = await deps.campaigns.last(at.brand.id);
  const campaigns = await Promise.all(
    last.map(async (campaign) => ({
      campaign,
      written: campaign.state === "draft" ? 0 : (await deps.campaigns.tally(campaign.id)).written,
    })),
  );
  return campaignListPage({ at, campaigns });
}

const DONE = ["saved", "tested", "started", "paused", "stopped"] as const;

async function show(desk: Desk, found: OpenedCampaign, { query }: HttpRequest): Promise<Answer> {
  const { deps, at } = desk;
  const turn = TURNS.find((known) => known === query["ask"]);
  const { campaign, dealer } = found;
  if (turn !== undefined) {
    const figures = figuresOf(campaign, await deps.campaigns.recipients(campaign.id));
    const many =
      campaign.state === "draft" ? (await previewOf(deps, found)).recipients : figures.left;
    return campaignAskPage({ at, campaign, dealer, turn, many });
  }
  const did = DONE.find((known) => known === query["done"]);
  const done = did && campaignsTexts(at.language).campaigns.done[did];
  return shown(desk, found, { shown: languageShown(campaign, query), done, state: EMPTY_FORM });
}

type Shown = {
  readonly state: FormState;
  readonly shown?: string;
  readonly done?: string | undefined;
};

async function shown({ deps, at }: Desk, found: OpenedCampaign, also: Shown): Promise<Answer> {
  const { campaign, dealer } = found;
  const recipients = await deps.campaigns.recipients(campaign.id);
  return campaignPage({
    at,
    campaign,
    dealer,
    recipients,
    figures: figuresOf(campaign, recipients),
    preview: campaign.state === "draft" ? await previewOf(deps, found) : undefined,
    shown: also.shown ?? languageShown(campaign, {}),
    done: also.done,
    state: also.state,
  });
}
