import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { moment } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { Facts } from "../../views/facts.tsx";
import { RadioField } from "../../views/field.tsx";
import { CaseForm } from "../frame/case-form.tsx";
import { caseHref, promiseHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";
import type { Asked } from "./withdraw-page.tsx";

export type WrongTime = "needTime" | "timeGone";

type NewTimePageProps = Asked & {
  readonly times: readonly Instant[];
  /** Sent without a choice, or with one that cannot be had any more. */
  readonly wrong?: WrongTime | undefined;
};

/** By when else the customer wants the call. */
export function newTimePage(props: NewTimePageProps): Answer {
  const { dealer, reference, promise, formToken, times, wrong } = props;
  const reader = readerAt(dealer);
  const { promise: text, ofCase } = caseTexts(reader.language);
  const problems = wrong === undefined ? [] : [{ field: "due", message: text[wrong] }];
  const form = { language: reader.language, state: { ...EMPTY_FORM, problems } };
  const now = moment(reader, instantTextSchema.parse(promise.dueAt));
  return matterPage(dealer, {
    status: wrong === undefined ? 200 : 422,
    title: text.newTimeTitle,
    back: caseHref(reference, promise.id),
    above: <ErrorSummary {...form} />,
    children: (
      <>
        <div class="card">
          <Facts
            facts={[
              { name: ofCase.about, value: promise.what },
              { name: text.newTimeNow, value: now },
            ]}
          />
        </div>
        {times.length === 0 ? (
          <p class="note">{text.noTimes}</p>
        ) : (
          <CaseForm action={promiseHref(reference, promise.id, "new-time")} token={formToken}>
            <RadioField
              {...form}
              name="due"
              label={ofCase.newTime}
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
