import type { Instant } from "../../../kernel/time.ts";
import type { CaseStory } from "../../../story/case-story.ts";
import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import type { Dealer } from "../../../directory/document/dealer.schema.ts";
import type { Language } from "../language/choose-language.ts";
import type { MailRecipient, MessageClass } from "../../../story/parts/mail.schema.ts";
import type { Letter } from "./letter.ts";

/** What a mail is about: its event, the case as it is now, the dealer. The event tells what was so then. */
export type Told = {
  readonly event: CaseEvent;
  readonly story: CaseStory;
  readonly dealer: Dealer;
  /** The other dealer that has taken the promise over: who will call, and so writes to the customer. */
  readonly host?: Dealer | undefined;
};

/** All a template may look at. */
export type LetterContext = Told & {
  /** The dealer whose case it is; `dealer` is who writes. */
  readonly origin: Dealer;
  readonly recipient: MailRecipient;
  readonly language: Language;
  readonly publicUrl: string;
  /** When it is written, which is anew for each try. */
  readonly now: Instant;
};

export type WriteLetter = (context: LetterContext) => Letter;

/** Of the mails that are rare, what writes them is read with the first of them. */
export type WriteLater = (context: LetterContext) => Promise<Letter>;

/** All that is to be known of a mail. */
export type Template = {
  readonly class: MessageClass;
  /** It says "this is so, act": wrong from the moment what it tells of is closed or moved. */
  readonly alarm?: true;
  /** It confirms an appointment, or names who will call: whether it arrives is watched. */
  readonly confirms?: true;
  readonly write: WriteLetter | WriteLater;
};
