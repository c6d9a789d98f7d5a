import type { Child } from "hono/jsx";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { Actions } from "../../views/actions.tsx";
import type { ActionsProps } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import type { PageFile } from "../../views/page-files.built.ts";
import type { OpenStory } from "../access/open-story.ts";
import { CaseForm } from "./case-form.tsx";
import { caseHref } from "./case-href.ts";
import { matterPage } from "./matter-page.tsx";

type AskPageProps = {
  readonly opened: OpenStory;
  readonly title: string;
  readonly lead: Child;
  /** Below the case, where the form is sent. */
  readonly what: string;
  readonly press: string;
  readonly instead?: ActionsProps["instead"];
  /** For what shall be done once, however often the button is pressed. */
  readonly key?: string;
  readonly state: FormState;
  readonly scripts?: readonly PageFile[];
  readonly status: number;
  readonly children?: Child;
};

/** One question within a case. */
export function askPage(props: AskPageProps): Answer {
  const { opened, what, press, instead, key, state, children, ...asked } = props;
  const { dealer, formToken, story } = opened;
  const href = caseHref(story.case.reference);
  const { language } = readerAt(dealer);
  return matterPage(dealer, {
    ...asked,
    back: href,
    above: <ErrorSummary language={language} state={state} />,
    children: (
      <CaseForm action={`${href}/${what}`} token={formToken}>
        {key === undefined ? null : <input type="hidden" name="key" value={key} />}
        {children}
        <Actions press={press} {...(instead === undefined ? {} : { instead })} />
      </CaseForm>
    ),
  });
}
