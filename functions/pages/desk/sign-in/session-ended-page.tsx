import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { signInPage } from "./sign-in-pages.tsx";
import { Typed } from "./typed.tsx";

/** Nothing was changed, and what was typed is there to be copied. */
export function sessionEndedPage(form: Form, to: string, language: string): Answer {
  const text = deskTexts(language).desk;
  return signInPage(PROBLEMS.unauthorised.status, {
    title: text.endedTitle,
    body: text.endedBody,
    language,
    to,
    keeps: true,
    children: <Typed form={form} language={language} title={text.endedTyped} />,
  });
}
