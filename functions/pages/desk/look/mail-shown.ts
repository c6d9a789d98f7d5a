import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Scheme } from "../../../../shared/directory/look/page-colours.ts";
import { chooseLanguage } from "../../../../shared/mail/write/language/choose-language.ts";
import { legalLinks } from "../../../../shared/mail/write/templates/legal-links.ts";
import { letterHtml } from "../../../../shared/mail/write/templates/letter-html.ts";
import { html } from "../../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { previewTexts } from "../../text/preview-texts.ts";
import { shownHeaders } from "./page-shown.ts";

type Reader = { readonly publicUrl: string; readonly language: string };

/** A mail as this dealer's customers would get it, to nobody and about nothing; light or dark as asked. */
export async function mailShown(
  dealer: Dealer,
  scheme: Scheme,
  { publicUrl, language: tag }: Reader,
): Promise<Answer> {
  const language = await chooseLanguage(tag);
  const { sample } = previewTexts(tag).preview;
  const letter = {
    subject: sample.subject,
    intro: sample.intro,
    facts: [{ label: sample.what, value: dealer.services[0]?.name ?? dealer.name }],
    notes: [sample.note],
    actions: [
      { label: sample.action, href: publicUrl },
      { label: sample.link, href: publicUrl },
    ],
  };
  const mail = await letterHtml(letter, {
    recipient: { kind: "customer", id: "", name: sample.name, email: "", language: tag },
    dealer,
    language,
    preview: "",
    legal: legalLinks(dealer, publicUrl, language.words),
    publicUrl,
  });
  const body = mail
    .replaceAll("(prefers-color-scheme:dark)", scheme === "dark" ? "all" : "not all")
    .replaceAll("light dark", scheme);
  // Mails have their styles in each element, as no page of ours has.
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src 'self'",
    "frame-ancestors 'self'",
    "sandbox allow-same-origin",
  ];
  return html(200, body, shownHeaders(policy));
}
