import { html, raw } from "hono/html";
import type { Dealer } from "../../../directory/dealer.schema.ts";
import type { Language } from "../language/choose-language.ts";
import type { MailRecipient } from "../../../story/parts/mail.schema.ts";
import { addressText } from "./address-text.ts";
import type { Action, Fact, Footer, Letter } from "./letter.ts";

/** Styles are inline because many mail programs drop everything else. */
const STYLES = {
  body: "margin:0;padding:16px 8px;background-color:#f4f4f2;color:#1c1c1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px",
  sheet:
    "max-width:600px;margin:0 auto;padding:20px;background-color:#ffffff;word-break:break-word",
  title: "margin:0 0 16px;font-size:20px;line-height:28px",
  // Only what somebody typed is broken inside a word.
  label:
    "padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:normal;color:#55554f;word-break:normal",
  value: "padding:4px 0;vertical-align:top;white-space:pre-line",
  button:
    "display:inline-block;padding:12px 18px;background-color:#14532d;color:#ffffff;text-decoration:none",
  link: "color:#14532d;text-decoration:underline",
  footer:
    "max-width:600px;margin:0 auto;padding:16px 20px;font-size:14px;color:#55554f;word-break:break-word",
};

/** For those who read in the dark, where the program allows it; elsewhere it does its own. */
const DARK = `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.page{background-color:#161614!important;color:#ecece6!important}.sheet{background-color:#22221f!important;color:#ecece6!important}.label,.footer{color:#b9b9b0!important}.button{background-color:#86efac!important;color:#052e16!important}.link{color:#86efac!important}}`;

type Part = ReturnType<typeof html> | ReturnType<typeof raw>;

/**
 * The letter as a whole HTML document. Whatever is put into a template is escaped by it, so nothing
 * that somebody typed into a form becomes markup.
 */
export async function letterHtml(
  letter: Letter,
  recipient: MailRecipient,
  dealer: Dealer,
  { words }: Language,
  footer?: Footer,
): Promise<string> {
  const document = html`<!doctype html>
    <html lang="${words.locale}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${letter.subject}</title>
        <style>
          ${raw(DARK)}
        </style>
        ${reservationScript(letter)}
      </head>
      <body style="${STYLES.body}" class="page">
        <main style="${STYLES.sheet}" class="sheet">
          <h1 style="${STYLES.title}" dir="auto">${letter.subject}</h1>
          <p dir="auto">${words.greeting(recipient.name)}</p>
          <p dir="auto">${letter.intro}</p>
          ${factsTable(letter.facts)}${letter.notes.map((note) => html`<p>${note}</p>`)}
          ${promotionBlock(letter)}${linksOf(letter)}
        </main>
        <footer style="${STYLES.footer}" class="footer">
          <p>${dealer.name}<br />${addressText(dealer.address)}<br />${dealer.telephone}</p>
          ${declineBlock(footer)}
        </footer>
      </body>
    </html>`;
  return String(await document);
}

function reservationScript({ reservation }: Letter): Part {
  if (reservation === undefined) return NOTHING;
  // No name can end the script it stands in.
  const json = JSON.stringify(reservation).replaceAll("<", "\\u003c");
  return html`<script type="application/ld+json">
    ${raw(json)}
  </script>`;
}

function factsTable(facts: readonly Fact[]): Part {
  if (facts.length === 0) return NOTHING;
  const rows = facts.map(
    ({ label, value }) =>
      html`<tr>
        <th scope="row" style="${STYLES.label}" class="label">${label}</th>
        <td style="${STYLES.value}" dir="auto">${value}</td>
      </tr>`,
  );
  return html`<table style="border-collapse:collapse">
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** The first link of a letter is what it is about, and looks like a button, unless all are equal. */
function linksOf({ actions, asList }: Letter): Part[] {
  return actions.map((action, index) => link(action, index === 0 && asList !== true));
}

function link({ label, href }: Action, isButton: boolean): Part {
  const [style, name] = isButton ? [STYLES.button, "button"] : [STYLES.link, "link"];
  return html`<p><a href="${href}" style="${style}" class="${name}">${label}</a></p>`;
}

function promotionBlock({ promotion }: Letter): Part {
  return promotion === undefined
    ? NOTHING
    : html`<p>${promotion.text}</p>
        ${link(promotion.action, false)}`;
}

function declineBlock(footer: Footer | undefined): Part {
  if (footer === undefined) return NOTHING;
  const { why, label, href } = footer;
  return html`<p>${why} <a href="${href}" style="${STYLES.link}" class="link">${label}</a></p>`;
}

const NOTHING = raw("");
