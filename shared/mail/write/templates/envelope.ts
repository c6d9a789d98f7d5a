import type { Dealer } from "../../../directory/document/dealer.schema.ts";
import type { MailRecipient } from "../../../story/parts/mail.schema.ts";
import type { Language } from "../language/choose-language.ts";
import type { Action, Footer } from "./letter.ts";

/** What a letter is put into: who reads it, who writes, in which words, and what stands below it. */
export type Envelope = {
  readonly recipient: MailRecipient;
  readonly dealer: Dealer;
  /** Who writes has no house: its name alone stands below. */
  readonly nameOnly?: boolean;
  readonly language: Language;
  /** What an inbox shows after the subject. */
  readonly preview: string;
  readonly footer?: Footer | undefined;
  /** Privacy, accessibility and whose site it is. */
  readonly legal: readonly Action[];
  readonly publicUrl: string;
};
