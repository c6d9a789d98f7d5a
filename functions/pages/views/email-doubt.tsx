import type { DoubtedEmail } from "../forms/doubted-email.ts";
import { EMAIL_MEANT, EMAIL_SEEN } from "../forms/doubted-email.ts";
import { bookingTexts } from "../text/booking-texts.ts";

type EmailDoubtProps = {
  readonly language: string;
  readonly doubt: DoubtedEmail | undefined;
  /** What is asked, where it is not asked of the customer themselves. */
  readonly ofCaller?: {
    readonly emailDoubtTitle: string;
    readonly emailDoubt: (typed: string, meant: string) => string;
  };
};

/**
 * Asks once, in front of the form it stands in, and either answer goes on. What was typed is the first
 * button, which is the one a browser presses for somebody who hits Enter.
 */
export function EmailDoubt({ language, doubt, ofCaller }: EmailDoubtProps) {
  if (doubt === undefined) return null;
  const text = bookingTexts(language).details;
  return (
    <section class="note note-warning stack" tabindex={-1} autofocus aria-labelledby="email-doubt">
      <h2 id="email-doubt">{ofCaller?.emailDoubtTitle ?? text.emailDoubt}</h2>
      <p>{(ofCaller?.emailDoubt ?? text.emailDoubtBody)(doubt.typed, doubt.meant)}</p>
      <input type="hidden" name={EMAIL_SEEN} value={doubt.typed} />
      <div class="actions">
        <button class="button button-quiet" type="submit">
          {text.emailKeep(doubt.typed)}
        </button>
        <button class="button" type="submit" name={EMAIL_MEANT} value={doubt.meant}>
          {text.emailTake(doubt.meant)}
        </button>
      </div>
    </section>
  );
}
