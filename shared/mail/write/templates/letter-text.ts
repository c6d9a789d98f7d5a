import { oneLine } from "../../../kernel/one-line.ts";
import { addressLines } from "../../../language/contact/address-text.ts";
import { telephoneOf } from "./address-text.ts";
import type { Envelope } from "./envelope.ts";
import type { Action, Letter, ValueLink } from "./letter.ts";

/**
 * The letter for those who read plain text: one line per fact, so a time is never broken in two and
 * nothing somebody typed can look like a line of ours.
 */
export function letterText(
  letter: Letter,
  { recipient, dealer, nameOnly, language, legal, footer }: Omit<Envelope, "preview" | "publicUrl">,
): string {
  const linkText = ({ label, href }: Action) =>
    `${language.words.labelled(label, "").trimEnd()}\n${href}`;
  const blocks = [
    language.words.greeting(oneLine(recipient.name)),
    letter.intro,
    letter.facts
      .map(({ label, value, links = [] }) =>
        [language.words.labelled(label, oneLine(value)), ...pagesOf(links)].join("\n"),
      )
      .join("\n"),
    ...letter.notes,
    ...(letter.promotion === undefined
      ? []
      : [letter.promotion.text, linkText(letter.promotion.action)]),
    letter.actions.map(linkText).join("\n\n"),
    nameOnly === true
      ? dealer.name
      : [dealer.name, ...addressLines(dealer.address), telephoneOf(dealer)].join("\n"),
    ...legal.map(linkText),
    ...(footer === undefined ? [] : [footer.why, linkText(footer)]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** A number is dialled as it stands there. */
function pagesOf(links: readonly ValueLink[]): readonly string[] {
  return links.flatMap(({ href }) => (href.startsWith("https:") ? [href] : []));
}
