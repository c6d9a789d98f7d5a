import type { Campaign } from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import { askForTest } from "../../../../shared/campaigns/run/ask-for-test.ts";
import type { OpenedCampaign } from "../../../../shared/campaigns/run/open-campaign.ts";
import {
  pauseCampaign,
  startCampaign,
  stopCampaign,
} from "../../../../shared/campaigns/run/turn-campaign.ts";
import { workOnCampaign } from "../../../../shared/campaigns/run/work-on-campaign.ts";
import { patienceOf } from "../../../../shared/kernel/patience.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { campaignHref } from "../settings/campaigns-href.ts";
import { startProblem } from "./campaign-problems.ts";
import { languageShown } from "./language-shown.ts";
import type { Desk } from "./campaign-desk.ts";

/** Whoever presses waits for its first mails so long; sweep does the rest. */
const FIRST_MILLISECONDS = 3_000;

type Turned =
  | { readonly answer: Answer; readonly refused?: never }
  | { readonly answer?: never; readonly refused: string };

/** Started, paused, stopped, or tried; or why that cannot be. @throws HttpProblem for what no page can say. */
export async function turnCampaign(
  desk: Desk,
  { campaign, dealer }: OpenedCampaign,
  form: Form,
): Promise<Turned> {
  const { at } = desk;
  const turn = form["do"];
  const isOther = form["seen"] !== String(campaign.revision);
  if (turn === "start" && campaign.state === "draft" && isOther) {
    return { refused: campaignsTexts(at.language).campaigns.changed };
  }
  const done = await turned(desk, campaign, form);
  const here = campaignHref(campaign);
  if (done === undefined) return { answer: seeOther(here) };
  if (!done.ok) return { refused: startProblem(done.failure, at.language, dealer) };
  return { answer: seeOther(`${here}?done=${done.value}`) };
}

async function turned({ deps, at }: Desk, campaign: Campaign, form: Form) {
  const asked = { brand: at.brand.id, id: campaign.id };
  const now = deps.clock.now();
  switch (form["do"]) {
    case "start": {
      const started = await startCampaign(deps, asked, now);
      if (!started.ok) return started;
      await workOnCampaign(deps, asked, patienceOf(FIRST_MILLISECONDS));
      return { ok: true, value: "started" } as const;
    }
    case "pause": {
      const paused = await pauseCampaign(deps, asked, now);
      return paused.ok ? ({ ok: true, value: "paused" } as const) : paused;
    }
    case "stop": {
      const stopped = await stopCampaign(deps, asked, now);
      return stopped.ok ? ({ ok: true, value: "stopped" } as const) : stopped;
    }
    case "test": {
      const reader = {
        name: at.person,
        email: at.session.email,
        language: languageShown(campaign, form),
      };
      const tested = await askForTest(deps, asked, reader, now);
      return tested.ok ? ({ ok: true, value: "tested" } as const) : tested;
    }
    default:
      return undefined;
  }
}
