import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { waitTexts } from "../../text/wait-texts.ts";
import { Actions } from "../../views/actions.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { caseHref, wishHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";
import type { Wished } from "./wish-of-case.ts";
import { wishedService } from "./wished-service.ts";

/** Asks before somebody comes off the list, for their place in it is gone then. */
export function leavePage({ dealer, formToken }: OpenStory, wish: Wished): Answer {
  const { language } = readerAt(dealer);
  const text = waitTexts(language).card;
  const { id, reference } = wish;
  return matterPage(dealer, {
    title: text.leaveTitle,
    children: (
      <>
        <div class="card stack-close">
          <p class="moment">{wishedService(dealer, wish, language)}</p>
          <p class="quiet">{text.leaveBody}</p>
        </div>
        <CaseForm action={wishHref(reference, id)} token={formToken}>
          <input type="hidden" name="do" value="leave" />
          <Actions
            press={text.leaveDo}
            danger
            away={{ href: caseHref(reference, `earlier-${id}`), label: text.keep }}
          />
        </CaseForm>
      </>
    ),
  });
}
