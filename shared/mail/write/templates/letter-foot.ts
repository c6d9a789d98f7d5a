import { html, raw } from "hono/html";
import { addressLines, mapHref } from "../../../language/contact/address-text.ts";
import { dialled } from "./address-text.ts";
import type { Envelope } from "./envelope.ts";
import type { Action, Footer } from "./letter.ts";
import { NOTHING, anchor } from "./letter-parts.ts";
import type { Part } from "./letter-parts.ts";
import type { MailLook } from "./mail-styles.ts";

/** Who writes, where they are, and what each of their mails leads to. */
export function footerOf(envelope: Envelope, look: MailLook): Part {
  const { footer, legal } = envelope;
  return html`<footer>
    ${houseOf(envelope, look)}${legalLine(legal, look)}${declineBlock(footer, look)}
  </footer>`;
}

function houseOf({ dealer, nameOnly }: Envelope, look: MailLook): Part {
  const { styles: STYLES } = look;
  if (nameOnly === true) return html`<p style="${STYLES.small}">${dealer.name}</p>`;
  const lines = addressLines(dealer.address).flatMap((line, index) =>
    index === 0 ? [html`${line}`] : [raw("<br />"), html`${line}`],
  );
  const number = dialled(dealer.telephone, dealer);
  return html`<p style="${STYLES.small}">
    ${dealer.name}<br /><a href="${mapHref(dealer.address)}" style="${STYLES.link}" class="link"
      >${lines}</a
    ><br />${anchor(number.href, number.text, look)}
  </p>`;
}

/** The pages that each mail to a customer names: what is kept, whose it is, and for whom it is made. */
function legalLine(legal: readonly Action[], look: MailLook): Part {
  if (legal.length === 0) return NOTHING;
  const links = legal.flatMap(({ label, href }, index) => [
    ...(index === 0 ? [] : [raw(" · ")]),
    anchor(href, label, look),
  ]);
  return html`<p style="${look.styles.small}">${links}</p>`;
}

function declineBlock(footer: Footer | undefined, look: MailLook): Part {
  if (footer === undefined) return NOTHING;
  const { why, label, href } = footer;
  return html`<p style="${look.styles.small}">${why} ${anchor(href, label, look)}</p>`;
}
