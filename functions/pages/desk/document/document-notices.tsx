import { accountsTexts } from "../../text/accounts-texts.ts";
import { sessionsTexts } from "../../text/sessions-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

/** What has just been done to the document, or from its page. */
export type DocumentNews = {
  readonly saved: boolean;
  /** Whose address has just been tried again. */
  readonly lifted: string | undefined;
  /** Whose sessions have just been ended. */
  readonly ended: string | undefined;
  /** Whom an invitation has just been asked for. */
  readonly inviting: string | undefined;
  /** How many promises have just been handed over, and how many stay. */
  readonly given: { readonly moved: number; readonly left: number } | undefined;
};

/** Each said once, at the head of the page. */
export function DocumentNotices({
  saved,
  lifted,
  ended,
  given,
  inviting,
  language,
}: DocumentNews & { readonly language: string }) {
  const text = settingsTexts(language).dealer;
  const done = [
    ...(saved ? [text.saved] : []),
    ...(lifted === undefined ? [] : [text.addressTried(lifted)]),
    ...(ended === undefined ? [] : [sessionsTexts(language).sessions.ended(ended)]),
    ...(inviting === undefined ? [] : [accountsTexts(language).accounts.inviting(inviting)]),
    ...(given === undefined ? [] : [text.given(given.moved, given.left)]),
  ];
  return (
    <>
      {done.map((line) => (
        <p class="note note-good" role="status">
          {line}
        </p>
      ))}
    </>
  );
}
