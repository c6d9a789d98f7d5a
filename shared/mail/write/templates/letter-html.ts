import { html, raw } from "hono/html";
import type { Envelope } from "./envelope.ts";
import { heldTogether } from "./held-together.ts";
import { footerOf } from "./letter-foot.ts";
import { NOTHING, anchor, gap } from "./letter-parts.ts";
import type { Part } from "./letter-parts.ts";
import type { Action, Fact, Letter, ValueLink } from "./letter.ts";
import { mailLookOf } from "./mail-styles.ts";
import type { MailLook } from "./mail-styles.ts";
import { markupOf } from "./markup.ts";

/**
 * The letter as a whole HTML document. Whatever is put into a template is escaped by it, so nothing
 * that somebody typed into a form becomes markup. Widths, the button and its room are of tables and cells,
 * because Outlook on Windows shows mail with Word, which keeps nothing else.
 */
export async function letterHtml(letter: Letter, envelope: Envelope): Promise<string> {
  const { language, preview } = envelope;
  const look = mailLookOf(envelope.dealer);
  const { styles: STYLES, ink } = look;
  const document = html`<!doctype html>
    <html lang="${language.words.locale}" dir="ltr">
      ${headOf(letter, look)}
      <body style="${STYLES.body}" class="page">
        <div style="${STYLES.preview}">${preview}${raw(FILLER)}</div>
        <table
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          style="${STYLES.table}"
        >
          <tr>
            <td align="center" bgcolor="${ink.page}" style="${STYLES.page}" class="page">
              ${raw(FIXED_WIDTH)}
              <div style="${STYLES.column}">
                <table
                  role="presentation"
                  width="100%"
                  cellpadding="0"
                  cellspacing="0"
                  style="${STYLES.table}"
                >
                  <tr>
                    <td bgcolor="${ink.sheet}" style="${STYLES.sheet}" class="sheet">
                      ${logoOf(envelope, look)}${lettersBody(letter, envelope, look)}
                    </td>
                  </tr>
                  <tr>
                    <td style="${STYLES.footer}" class="footer">${footerOf(envelope, look)}</td>
                  </tr>
                </table>
              </div>
              ${raw(END_OF_FIXED_WIDTH)}
            </td>
          </tr>
        </table>
      </body>
    </html>`;
  return String(await document);
}

function headOf(letter: Letter, { dark }: MailLook): Part {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <title>${letter.subject}</title>
    <style>
      ${raw(dark)}
    </style>
    ${markupScripts(letter)}
  </head>`;
}

function lettersBody(
  letter: Letter,
  { recipient, language: { words } }: Envelope,
  look: MailLook,
): Part {
  const { styles: STYLES } = look;
  const lines = [words.greeting(recipient.name), letter.intro];
  return html`<main>
    <h1 style="${STYLES.title}" dir="auto">${heldTogether(letter.subject)}</h1>
    ${lines.map((line) => html`<p style="${STYLES.text}" dir="auto">${heldTogether(line)}</p>`)}
    ${factsTable(letter.facts, look)}
    ${letter.notes.map((note) => html`<p style="${STYLES.text}">${note}</p>`)}
    ${promotionBlock(letter, look)}${linksOf(letter, look)}
  </main>`;
}

/** Word knows no greatest width, so it alone is given a fixed one. */
const FIXED_WIDTH =
  '<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->';
const END_OF_FIXED_WIDTH = "<!--[if mso]></td></tr></table><![endif]-->";

/** Takes the room in an inbox's line that the beginning of the letter would take else. */
const FILLER = "&#847;&zwnj;&nbsp;".repeat(60);

function markupScripts(letter: Letter): Part[] {
  return markupOf(letter).map((markup) => {
    // No name can end the script it stands in.
    const json = JSON.stringify(markup).replaceAll("<", "\\u003c");
    return html`<script type="application/ld+json">
      ${raw(json)}
    </script>`;
  });
}

function factsTable(facts: readonly Fact[], look: MailLook): Part {
  const { styles: STYLES } = look;
  if (facts.length === 0) return NOTHING;
  const rows = facts.map(
    (fact) =>
      html`<tr>
        <th scope="row" align="left" valign="top" style="${STYLES.label}" class="label">
          ${fact.label}
        </th>
        <td valign="top" style="${STYLES.value}" dir="auto">${valueOf(fact, look)}</td>
      </tr>`,
  );
  return html`<table cellpadding="0" cellspacing="0" style="${STYLES.table}">
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${gap(look)}`;
}

/** Its lines, with what can be dialled or looked up as links. */
function valueOf({ value, links = [] }: Fact, look: MailLook): Part[] {
  return value
    .split("\n")
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [raw("<br />")]),
      ...linked(line, links, look),
    ]);
}

function linked(line: string, links: readonly ValueLink[], look: MailLook): Part[] {
  const [first, ...others] = links;
  if (first === undefined) return [html`${line}`];
  const at = line.indexOf(first.text);
  if (at < 0) return linked(line, others, look);
  const rest = line.slice(at + first.text.length);
  return [
    html`${line.slice(0, at)}`,
    anchor(first.href, first.text, look),
    ...linked(rest, others, look),
  ];
}

/** The first link of a letter is what it is about, and looks like a button, unless all are equal. */
function linksOf({ actions, asList }: Letter, look: MailLook): Part[] {
  return actions.map((action, index) => {
    const isButton = index === 0 && asList !== true;
    return isButton ? button(action, look) : linkLine(action, look);
  });
}

function button({ label, href }: Action, look: MailLook): Part {
  const { ink, styles: STYLES } = look;
  return html`<table role="presentation" cellpadding="0" cellspacing="0" style="${STYLES.table}">
      <tr>
        <td bgcolor="${ink.accent}" style="${STYLES.buttonCell}" class="button">
          <a href="${href}" style="${STYLES.button}" class="button">${label}</a>
        </td>
      </tr>
    </table>
    ${gap(look)}`;
}

function linkLine({ label, href }: Action, look: MailLook): Part {
  return html`<p style="${look.styles.text}">${anchor(href, label, look)}</p>`;
}

function promotionBlock({ promotion }: Letter, look: MailLook): Part {
  return promotion === undefined
    ? NOTHING
    : html`<p style="${look.styles.text}">${promotion.text}</p>
        ${linkLine(promotion.action, look)}`;
}

/** As a picture with the dealer's name for whoever sees none. */
function logoOf({ dealer, publicUrl }: Envelope, { logo, styles }: MailLook): Part {
  if (logo === undefined) return NOTHING;
  const { path, width, height } = logo;
  return html`<p style="${styles.text}">
    <img
      src="${publicUrl}${path}"
      alt="${dealer.name}"
      width="${width}"
      height="${height}"
      style="${styles.logo}"
    />
  </p>`;
}
