import { whyPassedOver } from "../../../../shared/booking/waiting/passed-over.ts";
import { callableNumbers } from "../../../../shared/case/customer/callable-numbers.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { moment } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { doneTexts } from "../../text/done-texts.ts";
import { waitTexts } from "../../text/wait-texts.ts";
import { Facts } from "../../views/facts.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { caseHref } from "../frame/case-href.ts";
import { daysWaited } from "../waiting/days-waited.ts";
import { wishedService } from "../waiting/wished-service.ts";
import type { Wished } from "../waiting/wish-of-case.ts";
import { donePage } from "./done-page.tsx";

type JoinedPageProps = Pick<OpenStory, "story" | "dealer"> & {
  readonly wish: Wished;
  /** What is promised beside it. */
  readonly promise: Commitment;
};

/** That they are on the list, what they will hear, and who says by when what can be done. */
export function joinedPage(props: JoinedPageProps): Answer {
  const { story, dealer, wish } = props;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = waitTexts(language);
  const of = caseTexts(language).ofCase;
  const { reference, customer } = story.case;
  const owner = ownerOf(props);
  const service = wishedService(dealer, wish, language);
  const isUnproven = whyPassedOver(story) === "address-not-proven";
  const facts = [
    { name: text.card.window, value: daysWaited(reader, wish) },
    { name: text.card.otherwise, value: text.joined.promise(owner, due(props)) },
    { name: of.reference, value: <span class="reference">{reference}</span> },
  ];
  return donePage(dealer, {
    title: text.joined.title,
    heading: headingOf(props),
    body: (
      <>
        {isUnproven && customer.email !== undefined ? (
          <p class="note note-warning">{text.joined.unproven(customer.email)}</p>
        ) : null}
        <section class="card stack" aria-label={service}>
          <p class="moment">{service}</p>
          <Facts facts={facts} />
        </section>
        <p class="actions">
          <a class="button button-quiet" href={caseHref(reference, `earlier-${wish.id}`)}>
            {doneTexts(language).done.toCase}
          </a>
        </p>
      </>
    ),
  });
}

function headingOf(props: JoinedPageProps): string {
  const { story, dealer } = props;
  const text = waitTexts(readerAt(dealer).language).joined;
  const { customer, contact } = story.case;
  if (customer.email !== undefined) return text.byMail(customer.email);
  const [first] = callableNumbers(customer, contact) ?? [];
  if (first === undefined) return text.title;
  const number = telephoneText(first.number, dealer.address.addressCountry);
  // A number is read as one.
  return text.byPhone(number.replaceAll(" ", "\u00A0"), due(props));
}

function due({ dealer, promise }: JoinedPageProps): string {
  return moment(readerAt(dealer), promise.dueAt);
}

function ownerOf({ dealer, promise }: JoinedPageProps): string {
  return dealer.staff.find(({ id }) => id === promise.owner.id)?.name ?? dealer.name;
}
