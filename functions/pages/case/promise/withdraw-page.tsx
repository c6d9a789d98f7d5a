import type { CommitmentAnswer } from "../../../../shared/commitments/promise/commitment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { TextField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { page } from "../../views/page.tsx";
import { CaseForm } from "../frame/case-form.tsx";
import { readerAt } from "../frame/change-frame.tsx";
import { promiseHref } from "./promise-href.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";

/** A promise of a case that a page asks something about. */
export type Asked = {
  readonly dealer: Dealer;
  readonly reference: string;
  readonly promise: CommitmentAnswer;
  readonly formToken: string;
};

/** Asks before it closes a promise. */
export function withdrawPage({ dealer, reference, promise, formToken }: Asked): Answer {
  const { language } = readerAt(dealer);
  const text = caseTexts(language).promise;
  return page(200, {
    title: text.withdrawTitle,
    language,
    host: dealer,
    children: (
      <>
        <h1>{text.withdrawTitle}</h1>
        <div class="card stack-close">
          <p class="moment">{caseTexts(language).ofCase.promise(promise.kind, promise.what)}</p>
          {promise.kind === "callback" ? <p>{promise.what}</p> : null}
          <p class="quiet">{text.withdrawBody}</p>
        </div>
        <CaseForm action={promiseHref(reference, promise.id, "withdraw")} token={formToken}>
          <TextField
            language={language}
            state={EMPTY_FORM}
            name="reason"
            label={text.withdrawReason}
            most={2000}
            optional
          />
          <Actions
            press={text.withdrawDo}
            danger
            away={{ href: `/c/${reference}#${promise.id}`, label: text.keepIt }}
          />
        </CaseForm>
      </>
    ),
  });
}
