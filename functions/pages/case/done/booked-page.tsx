import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { addressText, mapHref } from "../../../../shared/language/contact/address-text.ts";
import { serviceOfVisit } from "../../../../shared/directory/services/several-services.ts";
import { nameIn, textIn } from "../../../../shared/directory/document/name-in.ts";
import type { Said } from "../../../../shared/directory/document/name-in.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { clock, fullMoment } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { doneTexts } from "../../text/done-texts.ts";
import { durationText } from "../../text/duration-text.ts";
import { Facts } from "../../views/facts.tsx";
import type { Fact } from "../../views/facts.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { appointmentHref, caseHref } from "../frame/case-href.ts";
import { donePage } from "./done-page.tsx";

type BookedPageProps = Pick<OpenStory, "story" | "dealer"> & {
  readonly visit: Appointment;
  /** Where it is theirs only once they have opened their mail. */
  readonly until: Instant | undefined;
  /** The confirmation has left. */
  readonly isSent: boolean;
};

/** That it is booked, and all that somebody needs to come: on one screen of a phone. */
export function bookedPage(props: BookedPageProps): Answer {
  const { story, dealer, visit, until } = props;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = doneTexts(language).done;
  const { reference, customer } = story.case;
  const service = serviceOfVisit(dealer, visit);
  const name = service === undefined ? visit.serviceName : nameIn(language, service);
  return donePage(dealer, {
    title: until === undefined ? text.booked : text.held(clock(reader, until)),
    heading: headingOf(props),
    body: (
      <>
        {until === undefined || customer.email === undefined ? null : (
          <p class="note note-warning">{text.heldBody(customer.email)}</p>
        )}
        <section class="card stack" aria-label={name}>
          <p class="moment">
            {name}
            <br />
            <time datetime={toOffsetText(reader.zone, visit.start)}>
              {fullMoment(reader, visit.start)}
            </time>
          </p>
          <Facts facts={factsOf(props)} />
        </section>
        <p class="actions">
          <a class="button" href={appointmentHref(reference, visit.id, "calendar")}>
            {caseTexts(language).waiting.calendar}
          </a>
          <a class="button button-quiet" href={caseHref(reference, visit.id)}>
            {text.toCase}
          </a>
        </p>
      </>
    ),
  });
}

function headingOf({ story, dealer, until, isSent }: BookedPageProps): string {
  const reader = readerAt(dealer);
  const text = doneTexts(reader.language).done;
  const { email } = story.case.customer;
  if (until !== undefined) return text.held(clock(reader, until));
  if (email === undefined) return text.noMail;
  return isSent ? text.sent(email) : text.sending(email);
}

function factsOf({ story, dealer, visit }: BookedPageProps): Fact[] {
  const { language } = readerAt(dealer);
  const text = doneTexts(language).done;
  // Of the people and cars that are reserved, those who work here.
  const hosts = visit.resources.filter(({ id }) => dealer.staff.some((one) => one.id === id));
  const comes = visit.visitor?.name;
  return [
    ...(comes === undefined ? [] : [{ name: bookingTexts(language).visitor.label, value: comes }]),
    { name: caseTexts(language).ofCase.place, value: placeOf(dealer, visit) },
    ...fromDocument(dealer, visit),
    ...(hosts.length === 0
      ? []
      : [{ name: text.askFor, value: hosts.map(({ name }) => name).join(", ") }]),
    {
      name: caseTexts(language).ofCase.reference,
      value: <span class="reference">{story.case.reference}</span>,
    },
  ];
}

function placeOf(dealer: Dealer, { location }: Appointment): Fact["value"] {
  const { language } = readerAt(dealer);
  if (location.kind !== "dealer") {
    const place = bookingTexts(language).booking.place(location.kind, dealer.name);
    return location.address === undefined ? place : `${place}, ${addressText(location.address)}`;
  }
  return (
    <>
      {dealer.name}, {addressText(dealer.address)}{" "}
      <a href={mapHref(dealer.address)} rel="noreferrer">
        {doneTexts(language).done.directions}
      </a>
    </>
  );
}

/** What the dealer says of the service: how long to stay, what to bring. */
function fromDocument(dealer: Dealer, visit: Appointment): Fact[] {
  const { language } = readerAt(dealer);
  const text = doneTexts(language).done;
  const service = serviceOfVisit(dealer, visit);
  if (service === undefined) return [];
  const stay = textIn(language, service.stay);
  const bring = textIn(language, service.bring);
  const lasts = durationText(durationMinutes(service.duration), language);
  return [
    { name: text.takes, value: stay === undefined ? lasts : said(stay, language) },
    ...(bring === undefined ? [] : [{ name: text.bring, value: said(bring, language) }]),
  ];
}

/** In another language than the page where nobody wrote it in this one. */
function said({ text, language: own }: Said, language: string): Fact["value"] {
  return own === language ? text : <span lang={own}>{text}</span>;
}
