import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { page } from "../../views/page.tsx";
import { readerAt } from "../frame/change-frame.tsx";
import { caseTexts } from "../../text/case-texts.ts";

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
        <p class="actions">
          <a class="button" href={`/c/${reference}`}>
            {caseTexts(language).ofCase.toCase}
          </a>
        </p>
      </div>
    ),
  });
}
