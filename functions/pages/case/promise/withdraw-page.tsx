import type { CommitmentAnswer } from "../../../../shared/commitments/promise/commitment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { caseHref, promiseHref } from "../frame/case-href.ts";
import { endPage } from "../frame/end-page.tsx";

/** A promise of a case that a page asks something about. */
export type Asked = {
  readonly dealer: Dealer;
  readonly reference: string;
  readonly promise: CommitmentAnswer;
  readonly formToken: string;
};

/** Asks before it closes a promise. */
export function withdrawPage({ dealer, reference, promise, formToken }: Asked): Answer {
  const { promise: text, ofCase } = caseTexts(readerAt(dealer).language);
  const { id, kind, what } = promise;
  return endPage({
    dealer,
    formToken,
    title: text.withdrawTitle,
    about: (
      <>
        <p class="moment">{ofCase.promise(kind, what)}</p>
        {kind === "callback" ? <p>{what}</p> : null}
      </>
    ),
    lead: text.withdrawBody,
    action: promiseHref(reference, id, "withdraw"),
    reason: { label: text.withdrawReason, most: 2000 },
    press: text.withdrawDo,
    keep: { href: caseHref(reference, id), label: text.keepIt },
  });
}
