import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { waitTexts } from "../../text/wait-texts.ts";
import type { OpenStory } from "../access/open-story.ts";
import { caseHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";

/** What was pressed for is over: the time went to somebody else, or they are off the list already. */
export function goneWishPage({ dealer, story }: OpenStory, waitsOn: boolean): Answer {
  const text = waitTexts(readerAt(dealer).language).card;
  return matterPage(dealer, {
    status: 409,
    title: waitsOn ? text.goneTitle : text.overTitle,
    back: caseHref(story.case.reference),
    children: <p class="note">{waitsOn ? text.gone : text.over}</p>,
  });
}
