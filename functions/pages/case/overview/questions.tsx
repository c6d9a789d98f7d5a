import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { wantsNoCalls } from "../../../../shared/commitments/make/answer-promised.ts";
import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Reader } from "../../reader/when.ts";
import { Arrow } from "../../views/arrow.tsx";
import {
  telephoneHref,
  telephoneText,
} from "../../../../shared/language/contact/telephone-text.ts";
import { comingVisits } from "../../../../shared/solved/coming-visits.ts";
import { solvedTexts } from "../../text/solved-texts.ts";
import { numberInLine } from "../../views/number-text.ts";
import { caseTexts } from "../../text/case-texts.ts";

type QuestionsProps = {
  readonly reader: Reader;
  readonly of: CaseNow;
  readonly dealer: Pick<Dealer, "telephone" | "address" | "services">;
  readonly now: Instant;
};

/** Whether something could end by saying that it is solved. */
function hasLeft(story: CaseNow, now: Instant): boolean {
  const isOpen = story.commitments.some(({ status }) => status === "open");
  return !isNarrowed(story, now) && (isOpen || comingVisits(story, now).length > 0);
}

/** The ways on, from asking for a call to booking once more. */
export function Questions({ reader: { language }, of: story, dealer, now }: QuestionsProps) {
  const { case: matter } = story;
  const { reference } = matter;
  const mayBook = dealer.services.length > 0 && !isNarrowed(story, now);
  const text = caseTexts(language).ofCase;
  const reach = caseTexts(language).reach;
  const ways = [
    {
      href: `/c/${reference}/calls`,
      name: wantsNoCalls(matter) ? reach.writeLink : reach.callLink,
    },
    ...(hasLeft(story, now)
      ? [{ href: `/c/${reference}/solved`, name: solvedTexts(language).solved.link }]
      : []),
    { href: `/c/${reference}/promises`, name: caseTexts(language).promise.claimLink },
    { href: `/c/${reference}/notes`, name: reach.noteLink },
    { href: `/c/${reference}/contact`, name: reach.reachLink },
    { href: `/c/${reference}/customer`, name: caseTexts(language).address.detailsLink },
    {
      href: telephoneHref(dealer.telephone),
      name: text.callUs(
        numberInLine(telephoneText(dealer.telephone, dealer.address.addressCountry)),
      ),
    },
    ...(isNarrowed(story, now)
      ? []
      : [{ href: `/c/${reference}/new-link`, name: caseTexts(language).find.replaceLink }]),
    ...(mayBook ? [{ href: `/c/${reference}/again`, name: reach.againLink }] : []),
  ];
  return (
    <section class="stack" aria-labelledby="more">
      <h2 id="more">{text.questions}</h2>
      <ul class="card ways">
        {ways.map(({ href, name }) => (
          <li>
            <a href={href}>{name}</a>
            <Arrow />
          </li>
        ))}
      </ul>
    </section>
  );
}
