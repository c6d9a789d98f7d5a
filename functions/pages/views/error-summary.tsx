import type { Child } from "hono/jsx";
import type { FormState } from "../forms/form-state.ts";
import { frameTexts } from "../text/frame-texts.ts";

type ErrorSummaryProps = {
  readonly language: string;
  readonly state: FormState;
  /** What is wrong with the whole and not with one field. */
  readonly children?: Child;
};

/** Everything wrong at once, each a link to its field; takes the focus, so it is read out first. */
export function ErrorSummary({ language, state, children }: ErrorSummaryProps) {
  if (state.problems.length === 0 && children === undefined) return null;
  return (
    <div class="error-summary stack" role="alert" tabindex={-1} autofocus aria-labelledby="problem">
      <h2 id="problem">{frameTexts(language).frame.problemHeading}</h2>
      {children}
      {state.problems.length === 0 ? null : (
        <ul>
          {state.problems.map(({ field, message }) => (
            <li>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
