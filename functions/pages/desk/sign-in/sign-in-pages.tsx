import type { Child } from "hono/jsx";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { page } from "../../views/page.tsx";
import { signInHref } from "./desk-address.ts";
import { typedScript } from "../../views/page-files.built.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { Onward } from "../../views/actions.tsx";

export function signedOutPage(language: string): Answer {
  const { signedOutTitle: title, signedOutBody: body } = deskTexts(language).desk;
  return signInPage(200, { title, body, language, to: "/desk", again: true });
}

/** The provider said no, or the answer belongs to no attempt of this browser. */
export function notSignedInPage(to: string, verified: boolean, language: string): Answer {
  const text = deskTexts(language).desk;
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
  /** It keeps what was typed, for after signing in. */
  readonly keeps?: boolean;
  readonly children?: Child;
};

/** Says how somebody stands, and where to sign in. */
export function signInPage(status: number, props: SignInPage): Answer {
  const { title, body, language, to, again, keeps = false, children } = props;
  return page(status, {
    title,
    language,
    scripts: keeps ? [typedScript] : [],
    children: (
      <div class="stack" id={keeps ? "session-ended" : undefined}>
        <h1>{title}</h1>
        <p>{body}</p>
        {children}
        <Onward href={signInHref(to, again)} label={deskTexts(language).desk.signIn} />
      </div>
    ),
  });
}
