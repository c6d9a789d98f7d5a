import { comingFor } from "../../../../shared/booking/change/book-own.ts";
import { opensOn } from "../../../../shared/booking/slots/opens-on.ts";
import type { Service } from "../../../../shared/directory/document/dealer.schema.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import {
  leaseServices,
  offersSelfInspection,
} from "../../../../shared/directory/services/lease-services.ts";
import type { Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { dayText } from "../../reader/day-text.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { moment } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { Arrow } from "../../views/arrow.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { caseHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";
import { inspectionHref, timesHref } from "./lease-href.ts";

/** Each way to have the car inspected: at the dealer, where the customer is, or by their own eyes. */
export function waysPage(opened: OpenStory, lease: LocalDate, now: Instant): Answer {
  const { dealer, story } = opened;
  const reader = readerAt(dealer);
  const text = leaseTexts(reader.language).ways;
  return matterPage(dealer, {
    title: text.title,
    back: caseHref(story.case.reference),
    lead: text.lead(dayText(reader, lease)),
    children: leaseServices(dealer).map((service) => <Ways {...{ opened, service, lease, now }} />),
  });
}

type WaysProps = {
  readonly opened: OpenStory;
  readonly service: Service;
  readonly lease: LocalDate;
  readonly now: Instant;
};

function Ways({ opened: { dealer, story }, service, lease, now }: WaysProps) {
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = leaseTexts(language).ways;
  const { place } = bookingTexts(language).booking;
  const { reference, selfInspection } = story.case;
  const opens = opensOn(service, lease);
  const isOpen = opens === undefined || dateAt(dealer.timeZone, now) >= opens;
  const coming = comingFor(story, service.id, now);
  return (
    <section class="stack" aria-labelledby={service.id}>
      <h2 id={service.id}>{nameIn(language, service)}</h2>
      {opens === undefined || isOpen ? null : <p>{text.opens(dayText(reader, opens))}</p>}
      {coming === undefined ? null : (
        <p class="note">
          <a href={caseHref(reference, coming.id)}>{text.booked(moment(reader, coming.start))}</a>
        </p>
      )}
      {selfInspection?.sent === undefined ? null : (
        <p class="note">
          <a href={caseHref(reference, selfInspection.sent.promise)}>
            {text.sent(moment(reader, selfInspection.sent.at))}
          </a>
        </p>
      )}
      <ul class="picks">
        {coming !== undefined
          ? null
          : service.locations.map((kind) => (
              <li class="pick">
                <h3>
                  <a href={timesHref(reference, { service: service.id, place: kind })}>
                    {place(kind, dealer.name)}
                  </a>
                </h3>
                <Arrow />
              </li>
            ))}
        {offersSelfInspection(service) ? (
          <li class="pick">
            <div>
              <h3>
                <a href={inspectionHref(reference)}>{text.self}</a>
              </h3>
              <p class="quiet small">{text.selfLead}</p>
            </div>
            <Arrow />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
