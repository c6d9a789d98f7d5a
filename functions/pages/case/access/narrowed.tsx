import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { FormToken } from "../../forms/form-token.tsx";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";
import type { OpenStory } from "./open-story.ts";

type NarrowedProps = {
  readonly opened: OpenStory;
  /** Whether this browser came by a mail to the address, which proves it as soon as it is pressed. */
  readonly byMail: boolean;
  readonly now: Instant;
};

/** That an old key is for reading, and the way to a new one: by mail, or from whoever can be asked. */
export function Narrowed({ opened, byMail, now }: NarrowedProps) {
  const { story, dealer, formToken } = opened;
  if (!isNarrowed(story, now)) return null;
  const { reference, customer, unproven } = story.case;
  const text = caseTexts(readerAt(dealer).language).find;
  const canBeMailed = customer.email !== undefined && (unproven === undefined || byMail);
  return (
    <section class="note stack-close" aria-labelledby="narrowed">
      <h2 id="narrowed">{text.narrowedTitle}</h2>
      <p>{canBeMailed ? text.narrowedBody : text.narrowedCall}</p>
      {canBeMailed ? (
        <form method="post" action={`/c/${reference}/link`}>
          <FormToken token={formToken} />
          <Actions press={text.renew} />
        </form>
      ) : null}
    </section>
  );
}
