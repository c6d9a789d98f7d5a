import { beginCampaign } from "../../../../shared/campaigns/run/begin-campaign.ts";
import { rewriteCampaign } from "../../../../shared/campaigns/run/change-campaign.ts";
import { openCampaign } from "../../../../shared/campaigns/run/open-campaign.ts";
import type { SaidCampaign } from "../../../../shared/campaigns/audience/audience-said.ts";
import type { Campaign } from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { brandMemberAt } from "../../../../shared/directory/rights/staff-access.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { FILE } from "../../forms/read-file-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { campaignHref } from "../settings/campaigns-href.ts";
import { problemsOf } from "./campaign-problems.ts";
import { campaignValues } from "./campaign-values.ts";
import { campaignDealerPage, campaignWordsPage, seenOf } from "./campaign-words-page.tsx";
import type { Desk } from "./campaign-desk.ts";
import { readCampaign } from "./read-campaign.ts";

type Written = { readonly campaign: Campaign | undefined; readonly dealer: Dealer };

/** The form; of one that is not there yet, whose customers it is for is asked first. */
export async function askWords(desk: Desk, request: HttpRequest): Promise<Answer> {
  const { at } = desk;
  const [only, ...others] = at.dealers;
  const named = request.query["dealer"] ?? (others.length === 0 ? only?.id : undefined);
  if (request.params["campaign"] === "new" && named === undefined) {
    return campaignDealerPage(at, at.dealers);
  }
  const found = await written(desk, request, named);
  const { campaign, dealer } = found;
  if (campaign !== undefined && campaign.state !== "draft") return seeOther(campaignHref(campaign));
  const state = { values: campaignValues(campaign, dealer), problems: [] };
  return campaignWordsPage({ at, campaign, dealer, state });
}

/** @throws HttpProblem 404 for what is of another brand, too. */
async function written(
  { deps, at }: Desk,
  { params }: HttpRequest,
  named: string | undefined,
): Promise<Written> {
  const id = params["campaign"] ?? "";
  if (id !== "new") {
    return required(await openCampaign(deps, { brand: at.brand.id, id }, deps.clock.now()));
  }
  const dealer = (await deps.directory.dealer(named ?? ""))?.document;
  if (dealer?.brand !== at.brand.id) throw new HttpProblem({ code: "dealer-not-found" });
  return { campaign: undefined, dealer };
}

/** Whatever is refused is shown again as it was typed. */
export async function keepWords(desk: Desk, request: HttpRequest, form: Form): Promise<Answer> {
  const found = await written(desk, request, form["dealer"]);
  const saved = await kept(desk, found, request, form);
  return "id" in saved
    ? seeOther(`${campaignHref(saved)}?done=saved`)
    : again(desk, found, form, saved);
}

/** The campaign as it is then, or what is wrong with it. @throws HttpProblem for what no form can put right. */
async function kept(
  desk: Desk,
  { campaign, dealer }: Written,
  request: HttpRequest,
  form: Form,
): Promise<Campaign | readonly FieldProblem[]> {
  const { language } = desk.at;
  const text = campaignsTexts(language).campaigns;
  const asked = { language, dealer, form };
  if (form["seen"] !== seenOf(campaign)) return [{ field: "name", message: text.changed }];
  const read = readCampaign(form, dealer);
  if (!read.ok) return problemsOf({ code: "invalid-request", errors: read.failure }, asked);
  const tables = tablesIn(request, form);
  if (tables.length > 1) return [{ field: FILE, message: text.eitherTable }];
  const [bytes] = tables;
  const table = bytes && { bytes, check: readAs };
  const saved = await keep(desk, campaign, { ...read.value, table });
  return saved.ok ? saved.value.campaign : problemsOf(saved.failure, asked);
}

/** As a file, as it was pasted, or both. */
function tablesIn({ file }: HttpRequest, { audience }: Form): Uint8Array[] {
  return [...(file ? [file] : []), ...(audience === undefined ? [] : [Buffer.from(audience)])];
}

/** A page that says so much again is slow to come, and to send once more. */
const MOST_SHOWN_AGAIN = 50_000;

/** As it was typed; a file cannot be shown again, nor a table of thousands, and that is said. */
function again(
  { at }: Desk,
  found: Written,
  form: Form,
  problems: readonly FieldProblem[],
): Answer {
  const isLost = form[FILE] !== undefined && problems.every(({ field }) => field !== FILE);
  const message = campaignsTexts(at.language).campaigns.fileAgain;
  const lost = isLost ? [{ field: FILE, message }] : [];
  const { form: _form, [FILE]: _file, audience, ...rest } = form;
  const isLong = audience !== undefined && audience.length > MOST_SHOWN_AGAIN;
  const { pastedAgain } = campaignsTexts(at.language).campaigns;
  const long = isLong ? [{ field: "audience", message: pastedAgain }] : [];
  const values = isLong || audience === undefined ? rest : { ...rest, audience };
  const state = { values, problems: [...problems, ...lost, ...long] };
  return campaignWordsPage({ at, ...found, state });
}

async function keep({ deps, at }: Desk, campaign: Campaign | undefined, said: SaidCampaign) {
  const now = deps.clock.now();
  if (campaign !== undefined) {
    const asked = { brand: at.brand.id, id: campaign.id };
    return await rewriteCampaign(deps, asked, said, { brand: at.brand }, now);
  }
  const { directory } = deps;
  const { staff, brand } = required(await brandMemberAt(directory, at.session.email, at.brand.id));
  return await beginCampaign(deps, said, { brand: brand.document, staff }, now);
}
