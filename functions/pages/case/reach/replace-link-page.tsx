import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import {
  telephoneHref,
  telephoneText,
} from "../../../../shared/language/contact/telephone-text.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions, Onward } from "../../views/actions.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { caseHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";

/** Asks first, as it ends something; whoever cannot be mailed is told whom to call. */
export function replaceLinkPage(
  opened: OpenStory,
  isRead: boolean,
  refused?: Problem["code"],
): Answer {
  const { story, dealer, formToken } = opened;
  const { language } = readerAt(dealer);
  const { find, ofCase } = caseTexts(language);
  const { reference, customer } = story.case;
  const email = isRead ? customer.email : undefined;
  const tooMany = refused === "too-many-requests";
  const { telephone, address } = dealer;
  const call = ofCase.callUs(telephoneText(telephone, address.addressCountry));
  const href = caseHref(reference);
  return matterPage(dealer, {
    status: refused === undefined ? 200 : PROBLEMS[refused].status,
    title: find.replaceTitle,
    back: href,
    children:
      email === undefined || tooMany ? (
        <>
          <p class="note note-warning">{tooMany ? find.replaceTooMany : find.replaceCall}</p>
          <Onward href={telephoneHref(telephone)} label={call} />
        </>
      ) : (
        <CaseForm action={`${href}/new-link`} token={formToken}>
          <p>{find.replaceBody(email)}</p>
          <Actions press={find.replaceDo} danger away={{ href, label: find.replaceKeep }} />
        </CaseForm>
      ),
  });
}

/** That it was done, and that nothing else was. */
export function linkReplacedPage({ story, dealer }: OpenStory): Answer {
  const { find } = caseTexts(readerAt(dealer).language);
  const { reference, customer } = story.case;
  return matterPage(dealer, {
    title: find.replacedTitle,
    back: caseHref(reference),
    children: customer.email === undefined ? null : <p>{find.replaced(customer.email)}</p>,
  });
}
