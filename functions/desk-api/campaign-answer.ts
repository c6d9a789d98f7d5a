import * as z from "zod";
import { fill } from "../../shared/kernel/fill.ts";
import type { FieldError } from "../../shared/kernel/problem.ts";
import { RULES } from "../../shared/kernel/rules.ts";
import { toUtc } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import {
  BASES,
  CAMPAIGN_STATES,
  WHY_PAUSED,
} from "../../shared/campaigns/campaign/campaign.schema.ts";
import type { Campaign } from "../../shared/campaigns/campaign/campaign.schema.ts";
import type { Figures, Preview } from "../../shared/campaigns/run/figures.ts";

const errorSchema = z.object({ field: z.string(), rule: z.string(), detail: z.string() });

function errorAnswer({ pointer, rule, params }: FieldError) {
  return { field: pointer.replace(/^.*\//, ""), rule, detail: fill(RULES[rule], params) };
}

const countsSchema = z.record(z.string(), z.int());

/** A campaign as it stands. */
export const campaignAnswerSchema = z.object({
  id: z.string(),
  dealer: z.string(),
  name: z.string(),
  purpose: z.string(),
  state: z.enum(CAMPAIGN_STATES),
  pausedBecause: z.enum(WHY_PAUSED).optional(),
  department: z.string(),
  /** How many it is for. */
  audience: z.int(),
  basis: z.enum(BASES),
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.string(),
  startedAt: z.string().optional(),
  endedAt: z.string().optional(),
  /** When it goes on. */
  nextAt: z.string().optional(),
});

const previewSchema = z.object({
  /** So many are written to as far as is known now. */
  recipients: z.int(),
  skipped: countsSchema,
  /** Who reads none of its languages and gets the dealer's. */
  inAnotherLanguage: z.int(),
  /** Rows of the table that cannot be read, at most 100. */
  bad: z.array(z.object({ line: z.int(), errors: z.array(errorSchema) })),
});

const figuresSchema = z.object({
  /** Everybody of the audience is in one of these: written to, held, skipped, or left for later. */
  written: z.int(),
  held: countsSchema,
  skipped: countsSchema,
  left: z.int(),
  promised: z.int(),
  delivered: z.int(),
  bounced: z.int(),
  /** Written to as far as was decided, and the mail never went out: it was stopped, or the address gets none. */
  unsent: z.int(),
  unsubscribed: z.int(),
  /** Did something on the page that its link opens; a look alone is not counted, since mail scanners look, too. */
  came: z.int(),
  booked: z.int(),
  kept: z.int(),
  withdrawn: z.int(),
});

/** The same with what it says, and what it would do or has come to. */
export const openedCampaignSchema = campaignAnswerSchema.extend({
  texts: z.record(z.string(), z.object({ subject: z.string(), body: z.string() })),
  promise: z
    .object({ what: z.string(), owner: z.string().optional(), dueAt: z.string() })
    .optional(),
  link: z.object({ service: z.string() }).optional(),
  window: z
    .object({ days: z.array(z.string()).optional(), from: z.string(), to: z.string() })
    .optional(),
  dailyAmount: z.int().optional(),
  /** Of a draft. */
  preview: previewSchema.optional(),
  figures: figuresSchema,
});

export function campaignAnswer(campaign: Campaign) {
  const { id, dealer, name, purpose, state, department, rows, basis, by, at } = campaign;
  const { pausedBecause, startedAt, endedAt, lookAt } = campaign;
  return {
    id,
    dealer,
    name,
    purpose,
    state,
    pausedBecause,
    department,
    audience: rows,
    basis,
    by,
    at: toUtc(at),
    startedAt: startedAt === undefined ? undefined : toUtc(startedAt),
    endedAt: endedAt === undefined ? undefined : toUtc(endedAt),
    nextAt: state === "running" && lookAt !== undefined ? toUtc(lookAt) : undefined,
  };
}

export function openedCampaignAnswer(
  campaign: Campaign,
  { timeZone }: Dealer,
  { figures, preview }: { readonly figures: Figures; readonly preview?: Preview | undefined },
) {
  const { texts, promise, link, window, dailyAmount } = campaign;
  return {
    ...campaignAnswer(campaign),
    texts,
    promise: promise && {
      what: promise.what,
      owner: promise.owner,
      dueAt: toOffsetText(timeZone, promise.dueAt),
    },
    link,
    window,
    dailyAmount,
    figures,
    preview: preview && {
      ...preview,
      bad: preview.bad.map(({ line, errors }) => ({ line, errors: errors.map(errorAnswer) })),
    },
  };
}
