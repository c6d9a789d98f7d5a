import type { MailPreview } from "../../../../shared/campaigns/tell/preview-mail.ts";
import { html } from "../../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { shownHeaders } from "../look/page-shown.ts";

/** In a frame of our own pages and nowhere else; it runs nothing. Mails have their styles in each element. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' https:",
  "frame-ancestors 'self'",
  "sandbox allow-same-origin",
];

export function mailOfCampaign(mail: MailPreview): Answer {
  return html(200, mail.html, shownHeaders(POLICY));
}
