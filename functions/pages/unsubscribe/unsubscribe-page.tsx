import type { Mail } from "../../../shared/story/parts/mail.schema.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { PressKey } from "../forms/form-token.tsx";
import { page } from "../views/page.tsx";
import { caseTexts } from "../text/case-texts.ts";

/** Asks before it changes anything: mail scanners follow links. It names nobody. */
export function declinePage({ recipient: { language } }: Mail, press: string): Answer {
  const text = caseTexts(language).unsubscribe;
  return page(200, {
    title: text.title,
    language,
    children: (
      <form method="post" class="stack">
        <PressKey press={press} />
        <h1>{text.title}</h1>
        <p>{text.body}</p>
        <p class="actions">
          <button class="button" type="submit">
            {text.decline}
          </button>
        </p>
      </form>
    ),
  });
}

export function declinedPage({ recipient: { language } }: Mail): Answer {
  const text = caseTexts(language).unsubscribe;
  return page(200, {
    title: text.doneTitle,
    language,
    children: (
      <div class="stack">
        <h1>{text.doneTitle}</h1>
        <p>{text.doneBody}</p>
      </div>
    ),
  });
}
