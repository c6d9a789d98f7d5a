import type { Waiting } from "../../../story/parts/waiting.schema.ts";
import { bookedText } from "./appointment-text.ts";
import type { LetterContext } from "./template.ts";
import { waitsUntil } from "./waits-until.ts";

/** Under the mail that what was promised beside it has ended: they wait on, if they do. */
export function stillWaiting(context: LetterContext): readonly string[] {
  const { event, story, dealer, language } = context;
  if (!("commitment" in event)) return [];
  const waiting = (story.waiting ?? []).find(
    ({ wish, status }) => wish?.promise === event.commitment.id && status !== "left",
  );
  if (waiting?.before === undefined) return [];
  const until = waitsUntil(waiting.before, dealer.timeZone, language.locale);
  return [language.words.stillWaiting({ service: serviceText({ waiting }, context), until })];
}

/** In the dealer's words, in the reader's language. */
export function serviceText(
  { waiting }: { readonly waiting: Waiting },
  { dealer, language }: LetterContext,
): string {
  const { service, wish } = waiting;
  const booked = { dealer: waiting.dealer, service, serviceName: service, ...wish };
  return bookedText(booked, dealer, language.locale);
}
