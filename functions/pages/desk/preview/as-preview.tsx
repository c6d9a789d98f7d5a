import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { draftTexts } from "../../text/draft-texts.ts";

const MAIN = '<div class="frame stack-wide">';

/** A page for customers at the address of the desk: its steps lead on there, and it says what it is. */
export function asPreview(
  answer: Answer,
  dealer: string,
  { language }: { readonly language: string },
): Answer {
  const at = `/desk/dealers/${dealer}`;
  const [before = "", ...after] = answer.body.split(MAIN);
  const body = `${before}${MAIN}${bannerText(at, language)}${after.join(MAIN)}`
    .replaceAll(`"/d/${dealer}?`, `"${at}/preview?`)
    .replaceAll(`"/d/${dealer}"`, `"${at}/preview"`);
  const headers = { ...answer.headers, "cache-control": "no-store", "x-robots-tag": "noindex" };
  return { ...answer, headers, body };
}

function bannerText(at: string, language: string): string {
  const text = draftTexts(language).draft;
  const banner = (
    <p class="note note-warning" lang={language}>
      {text.preview} <a href={`${at}/document`}>{text.title}</a>
    </p>
  );
  if (banner instanceof Promise) throw new TypeError("a view must not wait for anything");
  return String(banner);
}
