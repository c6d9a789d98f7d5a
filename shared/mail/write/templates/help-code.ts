import { verifyCodeOf, verifyCodeText } from "../../../case/access/verify-code.ts";
import { momentText } from "../../../kernel/date-text.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import { readPromise } from "./promise.ts";
import type { LetterContext } from "./template.ts";

/**
 * The code that shows a partner's desk what is promised, beside the reference: where a partner has a task in it,
 * which may not find its customer. None where they took it back, nor where staff read the mail out: the code is the
 * customer's, and stands on their own page.
 */
export function helpCodeRows(context: LetterContext): readonly Fact[] {
  const { commitment } = readPromise(context);
  const { story, dealer, language, now, publicUrl } = context;
  const isReadOut = publicUrl === "";
  if (isReadOut || commitment.task === undefined || commitment.status === "withdrawn") return [];
  const shown = verifyCodeOf(story.case, now);
  if (shown === undefined) return [];
  const { labels } = language.words;
  const until = momentText(shown.until, dealer.timeZone, language.locale);
  const page = `${new URL(publicUrl).host}/verify`;
  return fact(labels.helpCode, labels.helpCodeIs(verifyCodeText(shown.code), until, page));
}
