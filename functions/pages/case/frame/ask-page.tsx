import type { Child } from "hono/jsx";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { page } from "../../views/page.tsx";
import { CaseForm } from "./case-form.tsx";
import { readerAt } from "./change-frame.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";

type AskPageProps = {
  readonly opened: OpenStory;
  readonly title: string;
  readonly lead: Child;
  /** Below the case, where the form is sent. */
  readonly what: string;
  readonly button: string;
  readonly key: string;
  readonly state: FormState;
  readonly status: number;
  readonly children?: Child;
};

/** One question within a case, sent once however often its button is pressed. */
export function askPage(props: AskPageProps): Answer {
  const { opened, title, lead, what, button, key, state, status, children } = props;
  const { dealer, formToken, story } = opened;
  const { reference } = story.case;
  const { language } = readerAt(dealer);
  return page(status, {
    title,
    language,
    host: dealer,
    faulty: status >= 400,
    children: (
      <>
        <a class="back" href={`/c/${reference}`}>
          {caseTexts(language).ofCase.toCase}
        </a>
        <ErrorSummary language={language} state={state} />
        <div class="stack">
          <h1>{title}</h1>
          <p class="quiet">{lead}</p>
        </div>
        <CaseForm action={`/c/${reference}/${what}`} token={formToken}>
          <input type="hidden" name="key" value={key} />
          {children}
          <Actions press={button} />
        </CaseForm>
      </>
    ),
  });
}
