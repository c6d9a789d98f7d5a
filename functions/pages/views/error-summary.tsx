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
  const text = frameTexts(language).frame;
  return (
    <div class="error-summary stack" role="alert" tabindex={-1} autofocus aria-labelledby="problem">
      <h2 id="problem">{text.problemHeading}</h2>
      {children}
      {state.problems.length === 0 ? null : (
        <ul>
          {state.problems.map(({ field, message, name }) => (
            <li>
              <a href={`#${field}`}>
                {name === undefined ? message : text.problemOf(name, message)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
