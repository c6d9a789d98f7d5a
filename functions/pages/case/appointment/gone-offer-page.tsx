import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { changeFrame } from "./change-frame.tsx";
import type { Changing } from "./change-frame.tsx";
import { caseTexts } from "../../text/case-texts.ts";

/** The held time went to somebody else, or was taken already. */
export function goneOfferPage(changing: Changing): Answer {
  const text = caseTexts(readerAt(changing.dealer).language).waiting;
  return changeFrame(changing, 409, {
    title: text.goneTitle,
    inside: <p class="note">{text.gone}</p>,
  });
}
