import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { moment } from "../../reader/when.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { Facts } from "../../views/facts.tsx";
import { RadioField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { page } from "../../views/page.tsx";
import { CaseForm } from "../frame/case-form.tsx";
import { readerAt } from "../frame/change-frame.tsx";
import { promiseHref } from "./promise-href.ts";
import type { Asked } from "./withdraw-page.tsx";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";

type NewTimePageProps = Asked & {
  readonly times: readonly Instant[];
  /** Sent without a choice. */
  readonly missing: boolean;
};

/** By when else the customer wants the call. */
export function newTimePage(props: NewTimePageProps): Answer {
  const { dealer, reference, promise, formToken, times, missing } = props;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = caseTexts(language).promise;
  const problems = missing ? [{ field: "due", message: text.needTime }] : [];
  const state = { ...EMPTY_FORM, problems };
  const now = moment(reader, instantTextSchema.parse(promise.dueAt));
  return page(missing ? 422 : 200, {
    title: text.newTimeTitle,
    language,
    host: dealer,
    faulty: missing,
    children: (
      <>
        <a class="back" href={`/c/${reference}#${promise.id}`}>
          {caseTexts(language).ofCase.toCase}
        </a>
        <ErrorSummary language={language} state={state} />
        <h1>{text.newTimeTitle}</h1>
        <div class="card">
          <Facts
            facts={[
              { name: caseTexts(language).ofCase.about, value: promise.what },
              { name: text.newTimeNow, value: now },
            ]}
          />
        </div>
        {times.length === 0 ? (
          <p class="note">{text.noTimes}</p>
        ) : (
          <CaseForm action={promiseHref(reference, promise.id, "new-time")} token={formToken}>
            <RadioField
              language={language}
              state={state}
              name="due"
              label={caseTexts(language).ofCase.newTime}
              options={times.map((at) => ({
                value: toOffsetText(dealer.timeZone, at),
                label: text.by(moment(reader, at)),
              }))}
            />
            <Actions press={text.newTimeDo} />
          </CaseForm>
        )}
      </>
    ),
  });
}
