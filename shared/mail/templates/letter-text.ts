import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Language } from "../language/choose-language.ts";
import type { MailRecipient } from "../mail.schema.ts";
import { oneLine } from "../one-line.ts";
import { addressText } from "./address-text.ts";
import type { Letter } from "./letter.ts";

/**
 * The letter for those who read plain text: one line per fact, so a time is never broken in two and
 * nothing somebody typed can look like a line of ours.
 */
export function letterText(
  letter: Letter,
  recipient: MailRecipient,
  dealer: Dealer,
  language: Language,
): string {
  const blocks = [
    language.words.greeting(oneLine(recipient.name)),
    letter.intro,
    letter.facts
      .map(({ label, value }) => language.words.labelled(label, oneLine(value)))
      .join("\n"),
    ...letter.notes,
    letter.actions.map(({ label, href }) => `${label}:\n${href}`).join("\n\n"),
    [dealer.name, addressText(dealer.address), dealer.telephone].join("\n"),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
