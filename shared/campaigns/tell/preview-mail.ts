import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { renderMail } from "../../mail/write/render-mail.ts";
import type { Campaign } from "../campaign/campaign.schema.ts";
import { sampleMail } from "./sample-mail.ts";
import type { SampleReader } from "./sample-mail.ts";

export type MailPreview = {
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** The mail as it would be read, by nobody yet. */
export async function previewMail(
  { campaign, dealer }: { readonly campaign: Campaign; readonly dealer: Dealer },
  reader: SampleReader,
  publicUrl: string,
  now: Instant,
): Promise<MailPreview> {
  const { mail, told } = sampleMail(campaign, dealer, reader, now);
  // Nothing is sent, so it needs no sender of its own.
  const settings = { publicUrl, from: dealer.email, surveysFrom: dealer.email };
  const { subject, text, html, locale } = await renderMail(mail, told, settings, now);
  return { language: locale, subject, text, html };
}
