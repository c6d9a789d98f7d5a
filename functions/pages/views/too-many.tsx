import { problemWords } from "../text/problem-words.ts";

/** That a limit was reached, in a form that keeps what was typed. */
export function TooMany({ language }: { readonly language: string }) {
  const { title, body } = problemWords("too-many-requests", language);
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{body}</p>
    </>
  );
}
