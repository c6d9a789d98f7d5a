import type { CaseStory } from "../../../story/case-story.ts";
import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import type { Dealer } from "../../../directory/dealer.schema.ts";
import type { Language } from "../language/choose-language.ts";
import type { MailRecipient } from "../../../story/parts/mail.schema.ts";
import type { Letter } from "./letter.ts";

export const TEMPLATE_IDS = [
  "appointment-booked",
  "appointment-rescheduled",
  "appointment-cancelled",
  "appointment-reminder",
  "earlier-time",
  "visit-in-progress",
  "visit-ready",
  "visit-completed",
  "feedback-request",
  "case-link",
  "promise-made",
  "promise-late",
  "promise-kept",
  "promise-moved",
  "promise-withdrawn",
  "promise-reopened",
  "promise-assigned",
  "promise-disputed",
  "promise-step",
  "promise-still-open",
  "promise-daily",
  "promise-unowned",
  "promise-ended",
  "promise-handed-over",
  "handoff-offered",
  "handoff-accepted",
  "handoff-returned",
  "call-outside-hours",
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** All a template may look at. The event tells what was so then, the story what is so now. */
export type LetterContext = {
  readonly event: CaseEvent;
  readonly story: CaseStory;
  readonly dealer: Dealer;
  readonly recipient: MailRecipient;
  readonly language: Language;
  readonly publicUrl: string;
};

export type Template = (context: LetterContext) => Letter;
