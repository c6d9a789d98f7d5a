import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { signInPage } from "./sign-in-pages.tsx";
import { typedWords } from "./typed-words.ts";

/** Nothing was changed, and what was typed is there to be copied. */
export function sessionEndedPage(form: Form, to: string, language: string): Answer {
  const text = deskTexts(language).desk;
  const typed = typedWords(form, language);
  return signInPage(PROBLEMS.unauthorised.status, {
    title: text.endedTitle,
    body: text.endedBody,
    language,
    to,
    children:
      typed.length === 0 ? null : (
        <div class="card stack">
          <h2>{text.endedTyped}</h2>
          {typed.map(({ label, value }) => (
            <div>
              <p class="quiet small">{label}</p>
              <p class="typed">{value}</p>
            </div>
          ))}
        </div>
      ),
  });
}
