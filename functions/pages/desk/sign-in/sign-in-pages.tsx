import type { Child } from "hono/jsx";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { deskText } from "../../text/desk-text.ts";
import { page } from "../../views/page.tsx";
import { signInHref } from "./desk-address.ts";
import { typedWords } from "./typed-words.ts";

export function sessionEndedPage(form: Form, to: string, language: string): Answer {
  const text = deskText(language);
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

export function signedOutPage(language: string): Answer {
  const { signedOutTitle: title, signedOutBody: body } = deskText(language);
  return signInPage(200, { title, body, language, to: "/desk", again: true });
}

/** The provider said no, or the answer belongs to no attempt of this browser. */
export function notSignedInPage(to: string, verified: boolean, language: string): Answer {
  const text = deskText(language);
  const body = verified ? text.notSignedInBody : text.notVerifiedBody;
  const title = text.notSignedInTitle;
  return signInPage(PROBLEMS.unauthorised.status, { title, body, language, to, again: !verified });
}

type SignInPage = {
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly to: string;
  readonly again?: boolean;
  readonly children?: Child;
};

function signInPage(status: number, props: SignInPage): Answer {
  const { title, body, language, to, again, children } = props;
  return page(status, {
    title,
    language,
    children: (
      <div class="stack">
        <h1>{title}</h1>
        <p>{body}</p>
        {children}
        <p class="actions">
          <a class="button" href={signInHref(to, again)}>
            {deskText(language).signIn}
          </a>
        </p>
      </div>
    ),
  });
}
