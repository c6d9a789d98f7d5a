import { callableNumbers } from "../../../../shared/case/customer/callable-numbers.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { clock, moment } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { doneTexts } from "../../text/done-texts.ts";
import { Facts } from "../../views/facts.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { caseHref } from "../frame/case-href.ts";
import { donePage } from "./done-page.tsx";

type AnswerPageProps = Pick<OpenStory, "story" | "dealer"> & {
  readonly promise: Commitment;
  readonly now: Instant;
};

/** That somebody will call, on which number and by when; undefined where there is no such number. */
export function answerPage(props: AnswerPageProps): Answer | undefined {
  const { story, dealer, promise } = props;
  const heading = headingOf(props);
  if (heading === undefined) return undefined;
  const { language } = readerAt(dealer);
  const { reference, topic, department } = story.case;
  const text = caseTexts(language).ofCase;
  const owner = dealer.staff.find(({ id }) => id === promise.owner.id)?.name;
  const facts = [
    { name: text.about, value: topic },
    ...(owner === undefined ? [] : [{ name: text.by, value: owner }]),
    { name: text.reference, value: <span class="reference">{reference}</span> },
  ];
  return donePage(dealer, {
    title: heading,
    heading,
    body: (
      <>
        <section class="card" aria-label={department}>
          <Facts facts={facts} />
        </section>
        <p class="actions">
          <a class="button button-quiet" href={caseHref(reference, promise.id)}>
            {doneTexts(language).done.toCase}
          </a>
        </p>
      </>
    ),
  });
}

function headingOf({ story, dealer, promise, now }: AnswerPageProps): string | undefined {
  const reader = readerAt(dealer);
  const text = doneTexts(reader.language).done;
  const { customer, contact } = story.case;
  const isToday = dateAt(reader.zone, promise.dueAt) === dateAt(reader.zone, now);
  const by = isToday ? clock(reader, promise.dueAt) : moment(reader, promise.dueAt);
  if (promise.kind === "callback") {
    const [first] = callableNumbers(customer, contact) ?? [];
    if (first === undefined) return undefined;
    const number = telephoneText(first.number, dealer.address.addressCountry)
      // A number is read as one.
      .replaceAll(" ", "\u00A0");
    return isToday ? text.callToday(number, by) : text.call(number, by);
  }
  if (customer.email === undefined) return undefined;
  return isToday ? text.writeToday(customer.email, by) : text.write(customer.email, by);
}
