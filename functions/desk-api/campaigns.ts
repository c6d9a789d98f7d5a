import * as z from "zod";
import { campaignInputSchema } from "../../shared/campaigns/campaign/campaign-input.ts";
import { createCampaignStore } from "../../shared/campaigns/campaign/campaign.store.ts";
import type { Campaign } from "../../shared/campaigns/campaign/campaign.schema.ts";
import { beginCampaign } from "../../shared/campaigns/run/begin-campaign.ts";
import type { Drafted } from "../../shared/campaigns/run/begin-campaign.ts";
import { askForTest } from "../../shared/campaigns/run/ask-for-test.ts";
import { rewriteCampaign, sendAudience } from "../../shared/campaigns/run/change-campaign.ts";
import { figuresOf, previewOf } from "../../shared/campaigns/run/figures.ts";
import { openCampaign } from "../../shared/campaigns/run/open-campaign.ts";
import {
  pauseCampaign,
  startCampaign,
  stopCampaign,
} from "../../shared/campaigns/run/turn-campaign.ts";
import { workOnCampaign } from "../../shared/campaigns/run/work-on-campaign.ts";
import type { WorkOnCampaignDeps } from "../../shared/campaigns/run/round.ts";
import { languageSchema } from "../../shared/directory/document/values.schema.ts";
import { patienceOf } from "../../shared/kernel/patience.ts";
import { createSuppressionStore } from "../../shared/mail/fate/suppression.store.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { readAs } from "../../shared/platform/http/field-errors.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { atBrand } from "../wiring/by-staff.ts";
import {
  campaignAnswer,
  campaignAnswerSchema,
  openedCampaignAnswer,
  openedCampaignSchema,
} from "./campaign-answer.ts";

type Deps = Omit<WorkOnCampaignDeps, "campaigns" | "suppressions"> & {
  readonly tables: Pick<Tables, "client" | "cases">;
  readonly publicUrl: string;
};

const mailPreviewSchema = z.object({
  language: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

/** Whoever starts one waits for its first mails so long; sweep does the rest. */
const FIRST_MILLISECONDS = 3_000;

const TABLE_TYPES = ["text/csv", "text/plain", "application/csv", "application/octet-stream"];

function withCampaigns(deps: Deps) {
  const { tables } = deps;
  const campaigns = createCampaignStore(tables);
  return { ...deps, campaigns, suppressions: createSuppressionStore(tables) };
}

type Brand = Parameters<Parameters<typeof atBrand>[0]["handle"]>[1]["caller"]["brand"];

const askedOf = ({ brand }: { readonly brand: Brand }, id: string) => ({
  brand: brand.document.id,
  id,
});

async function shown(all: Deps, { campaign, dealer, audience }: Drafted) {
  const deps = withCampaigns(all);
  const figures = figuresOf(campaign, await deps.campaigns.recipients(campaign.id));
  const preview =
    campaign.state === "draft" ? await previewOf(deps, { campaign, dealer, audience }) : undefined;
  return openedCampaignAnswer(campaign, dealer, { figures, preview });
}

const nothing = z.strictObject({}).default({});

/** What a brand writes to many customers of a dealer. */
export const campaigns = {
  begin: atBrand({
    summary:
      "Prepare a campaign: what it says, to whom, and what it promises or leads to. Nobody is written to before it is started",
    body: campaignInputSchema,
    answers: { status: 201, body: openedCampaignSchema },
    handle: async (all: Deps, { caller, body, now }) => {
      const { brand, staff } = caller;
      const runner = { brand: brand.document, staff };
      const drafted = required(await beginCampaign(withCampaigns(all), body, runner, now));
      const { id, reference } = drafted.campaign;
      const headers = { location: `/v1/admin/brands/${reference}/campaigns/${id}` };
      return { value: await shown(all, drafted), headers };
    },
  }),

  list: atBrand({
    summary: "The last campaigns of a brand, newest first",
    answers: { status: 200, body: z.object({ items: z.array(campaignAnswerSchema) }) },
    handle: async ({ tables }: Deps, { caller }) => {
      const items = await createCampaignStore(tables).last(caller.brand.document.id);
      return { value: { items: items.map(campaignAnswer) } };
    },
  }),

  read: atBrand({
    summary: "A campaign: what it would do, or how far it is and what came of it",
    answers: { status: 200, body: openedCampaignSchema },
    handle: async (all: Deps, { caller, param, now }) => {
      const deps = withCampaigns(all);
      const opened = await openCampaign(deps, askedOf(caller, param("campaign")), now);
      return { value: await shown(all, required(opened)) };
    },
  }),

  rewrite: atBrand({
    summary: "Say it otherwise, or to others; until it is started. Without `audience` that stays",
    body: campaignInputSchema,
    answers: { status: 200, body: openedCampaignSchema },
    handle: async (all: Deps, { caller, param, body, now }) => {
      const asked = askedOf(caller, param("campaign"));
      const runner = { brand: caller.brand.document };
      const changed = await rewriteCampaign(withCampaigns(all), asked, body, runner, now);
      return { value: await shown(all, required(changed)) };
    },
  }),

  audience: atBrand({
    summary:
      "Send its audience as a table (CSV) with name, email and, where known, phone, language and consent; of at most 20,000 rows, until it is started",
    file: TABLE_TYPES,
    answers: { status: 200, body: openedCampaignSchema },
    handle: async (all: Deps, { caller, param, request, now }) => {
      const asked = askedOf(caller, param("campaign"));
      const sent = { bytes: request.file ?? new Uint8Array(), check: readAs };
      const changed = await sendAudience(withCampaigns(all), asked, sent, now);
      return { value: await shown(all, required(changed)) };
    },
  }),

  preview: atBrand({
    summary: "Its mail as somebody of that language would read it; its links lead nowhere",
    query: z.strictObject({ language: languageSchema.optional() }),
    answers: { status: 200, body: mailPreviewSchema },
    handle: async (all: Deps, { caller, param, query, now }) => {
      const asked = askedOf(caller, param("campaign"));
      const opened = required(await openCampaign(withCampaigns(all), asked, now));
      const [first = "en"] = opened.dealer.languages;
      const { name, email } = caller.staff;
      const reader = { name, email, language: query.language ?? first };
      const { previewMail } = await import("../../shared/campaigns/tell/preview-mail.ts");
      return { value: await previewMail(opened, reader, all.publicUrl, now) };
    },
  }),

  start: atBrand({
    summary:
      "Let it write, or go on; the first at once, the rest within its window. What it promises has to fit what can be called by then",
    mayBeEmpty: true,
    body: nothing,
    answers: { status: 202, body: campaignAnswerSchema },
    handle: async (all: Deps, { caller, param, now }) => {
      const deps = withCampaigns(all);
      const asked = askedOf(caller, param("campaign"));
      const started = required(await startCampaign(deps, asked, now));
      const gone = await workOnCampaign(deps, asked, patienceOf(FIRST_MILLISECONDS));
      return { value: campaignAnswer(gone ?? started) };
    },
  }),

  pause: turning("Nobody more is written to until it is started again", pauseCampaign),

  stop: turning(
    "Nobody more is written to, for good; what it promised in mails that have left stays promised",
    stopCampaign,
  ),

  test: atBrand({
    summary: "Send a test to whoever asks, within some minutes; it promises nothing",
    mayBeEmpty: true,
    body: z.strictObject({ language: languageSchema.optional() }).default({}),
    answers: { status: 202, body: campaignAnswerSchema },
    handle: async (all: Deps, { caller, param, body, now }) => {
      const { name, email, language = "en" } = caller.staff;
      const reader = { name, email, language: body.language ?? language };
      const asked = askedOf(caller, param("campaign"));
      const changed = await askForTest(withCampaigns(all), asked, reader, now);
      return { value: campaignAnswer(required(changed)) };
    },
  }),
};

function turning(summary: string, turn: typeof pauseCampaign) {
  return atBrand({
    summary,
    mayBeEmpty: true,
    body: nothing,
    answers: { status: 200, body: campaignAnswerSchema },
    handle: async (all: Deps, { caller, param, now }) => {
      const asked = askedOf(caller, param("campaign"));
      const turned: Campaign = required(await turn(withCampaigns(all), asked, now));
      return { value: campaignAnswer(turned) };
    },
  });
}
