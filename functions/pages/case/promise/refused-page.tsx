import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { page } from "../../views/page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Onward } from "../../views/actions.tsx";

/** A promise stands otherwise than the page that was sent showed it. */
export function refusedPage(
  dealer: Dealer,
  reference: string,
  code: "wrong-state" | "too-late-to-dispute",
): Answer {
  const { language } = readerAt(dealer);
  const text = caseTexts(language).promise;
  const late = code === "too-late-to-dispute";
  const title = late ? text.tooLateTitle : text.changedTitle;
  return page(PROBLEMS[code].status, {
    title,
    language,
    host: dealer,
    children: (
      <div class="stack">
        <h1>{title}</h1>
        <p>{late ? text.tooLateBody : text.changedBody}</p>
        <Onward href={`/c/${reference}`} label={caseTexts(language).ofCase.toCase} />
      </div>
    ),
  });
}
