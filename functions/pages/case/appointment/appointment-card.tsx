import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type {
  Appointment,
  AppointmentStatus,
} from "../../../../shared/story/parts/appointment.schema.ts";
import { isClearable } from "../../../../shared/booking/bursts/clear-burst.ts";
import { canBeCalled } from "../../../../shared/case/customer/can-be-called.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import { heldUntil } from "../../../../shared/story/parts/held-until.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { clock, fullMoment, moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { Facts } from "../../views/facts.tsx";
import type { Fact } from "../../views/facts.tsx";
import { addressText, mapHref } from "../../../../shared/language/contact/address-text.ts";
import { JobLines } from "../../views/job-lines.tsx";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { appointmentHref } from "../frame/case-href.ts";
import { AfterWork } from "./after-work.tsx";
import { FeedbackReply } from "../feedback/feedback-reply.tsx";
import { serviceName } from "../frame/service-name.ts";
import { transportFacts } from "../stay/transport-facts.ts";
import { NightLine } from "../stay/night-line.tsx";
import { HandBackLine } from "./hand-back-line.tsx";
import { WaitingReply } from "./waiting-reply.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";

const TAGS: Readonly<Record<AppointmentStatus, string>> = {
  confirmed: "tag tag-good",
  unconfirmed: "tag tag-warning",
  arrived: "tag tag-good",
  "in-progress": "tag tag-good",
  ready: "tag tag-good",
  completed: "tag",
  "part-needed": "tag tag-warning",
  cancelled: "tag",
  "no-show": "tag tag-warning",
  "missed-unconfirmed": "tag tag-warning",
};

type AppointmentCardProps = {
  readonly dealer: Dealer;
  readonly reader: Reader;
  readonly reference: string;
  readonly appointment: AppointmentAnswer;
  readonly story: CaseStory;
  /** As stored. */
  readonly visit: Appointment | undefined;
  readonly waiting: CaseView["waiting"][number] | undefined;
  /** They came by the link of a mail that nobody had opened. */
  readonly byMail: boolean;
  readonly formToken: string;
  readonly now: Instant;
};

/** One appointment, with the two things a customer does to it; mails link to their anchors. */
export function AppointmentCard(props: AppointmentCardProps) {
  const { dealer, reader, appointment, visit, formToken } = props;
  const text = caseTexts(reader.language).ofCase;
  const { id, status } = appointment;
  const cancelled = status === "cancelled";
  return (
    <li class="card stack" id={id}>
      <div class="card-head">
        <h3>{serviceName(dealer, appointment, reader.language)}</h3>
        <StatusTag {...props} />
      </div>
      <p class={cancelled ? "moment dated crossed" : "moment dated"}>
        <time datetime={appointment.start}>
          {fullMoment(reader, instantTextSchema.parse(appointment.start))}
        </time>{" "}
        <span class="quiet">
          {text.until(clock(reader, instantTextSchema.parse(appointment.end)))}
        </span>
      </p>
      <Now {...props} />
      {cancelled ? null : (
        <Facts
          facts={[
            ...jobFacts(props),
            ...visitorFacts(props),
            ...transportFacts(appointment, reader),
            { name: text.place, value: <Place {...{ dealer, reader, appointment }} /> },
            ...withFacts(props),
          ]}
        />
      )}
      <NightLine {...props} />
      <HandBackLine {...props} />
      {isChangeable(status) ? <Changes {...props} /> : null}
      {visit === undefined ? null : (
        <>
          <AfterWork {...{ visit, dealer, reader }} now={props.now} />
          <FeedbackReply language={reader.language} {...{ visit, formToken }} />
        </>
      )}
      {cancelled || status === "missed-unconfirmed" ? (
        <p class="actions">
          <a class="button button-quiet" href={`/d/${dealer.id}?service=${appointment.service}`}>
            {text.bookAgain}
          </a>
        </p>
      ) : null}
    </li>
  );
}

/** Who receives them, and what is ready for them. */
function withFacts({ appointment: { resources }, reader }: AppointmentCardProps): readonly Fact[] {
  if (resources.length === 0) return [];
  const value = resources.map(({ name }) => name).join(", ");
  return [{ name: caseTexts(reader.language).ofCase.with, value }];
}

function StatusTag(props: AppointmentCardProps) {
  const { language } = props.reader;
  const { status, visitor } = props.appointment;
  const text = caseTexts(language).ofCase;
  if (heldFor(props) !== undefined) return <span class="tag tag-warning">{text.held}</span>;
  // "You are here" is nothing to say to somebody who is not.
  const isOther = status === "arrived" && visitor !== undefined;
  return (
    <span class={TAGS[status]}>
      {isOther ? bookingTexts(language).visitor.here : text.status(status)}
    </span>
  );
}

/** What it is for, and what of it waits. */
function jobFacts({ appointment, story, dealer, reader }: AppointmentCardProps): readonly Fact[] {
  const { jobs = [], recallKnown } = appointment;
  const text = jobsTexts(reader.language).jobs;
  const known =
    recallKnown === false ? [{ name: text.reason("recall"), value: text.noRecall }] : [];
  if (jobs.length === 0) return known;
  const { commitments } = story;
  const value = <JobLines {...{ jobs, commitments, dealer, reader }} />;
  return [{ name: text.label, value }, ...known];
}

/** Who comes where it is somebody else, and the way to say otherwise while that counts. */
function visitorFacts(props: AppointmentCardProps): readonly Fact[] {
  const { reader, reference, appointment } = props;
  if (appointment.visitor === undefined) return [];
  const { visitor, booking } = bookingTexts(reader.language);
  const fact = { name: visitor.label, value: appointment.visitor.name };
  if (!isChangeable(appointment.status) || hasBegun(props)) return [fact];
  const href = appointmentHref(reference, appointment.id, "visitor");
  const change = { href, label: booking.change, what: booking.changeWhat(visitor.label) };
  return [{ ...fact, change }];
}

function hasBegun({ appointment: { start }, now }: AppointmentCardProps): boolean {
  return instantTextSchema.parse(start) <= now;
}

/** What asks for an answer now. */
function Now(props: AppointmentCardProps) {
  const held = heldFor(props);
  return (
    <>
      {isOffered(props) ? <Waiting {...props} /> : null}
      {held === undefined ? null : <p class="note note-warning">{heldText(props, held)}</p>}
      {held === undefined ? <StatusNote {...props} /> : null}
    </>
  );
}

/**
 * What is amiss on our side. We call whom our confirmation did not reach; whom we cannot call either has to
 * say how else. Who never knew of a visit has not missed it.
 */
function StatusNote({ reader, reference, story, appointment }: AppointmentCardProps) {
  const { ofCase, address } = caseTexts(reader.language);
  const { status } = appointment;
  if (status === "missed-unconfirmed") return <p class="note note-warning">{ofCase.missedNote}</p>;
  if (status !== "unconfirmed") return null;
  if (canBeCalled(story.case)) return <p class="note note-warning">{ofCase.unconfirmedNote}</p>;
  return (
    <p class="note note-warning">
      {ofCase.unreachedNote} <a href={`/c/${reference}/customer`}>{address.detailsLink}</a>
    </p>
  );
}

/** Until when it is held; with whom staff have dealt, it is theirs. */
function heldFor({ visit, story, now }: AppointmentCardProps): Instant | undefined {
  if (visit === undefined || !isClearable(story, visit)) return undefined;
  const until = heldUntil(visit);
  return until !== undefined && until > now ? until : undefined;
}

/** Whoever came by the link without scripts has one more button to press. */
function heldText({ reader, byMail }: AppointmentCardProps, until: Instant): string {
  const { ofCase, address } = caseTexts(reader.language);
  const text = moment(reader, until);
  return byMail ? ofCase.heldPress(text, address.isMineDo) : ofCase.heldNote(text);
}

/** The few things a person does to an appointment. */
function Changes(props: AppointmentCardProps) {
  const { reader, reference, appointment } = props;
  const text = caseTexts(reader.language).ofCase;
  const { visitor } = bookingTexts(reader.language);
  const { id } = appointment;
  return (
    <>
      <p class="actions">
        {isEvent(props) ? null : (
          <a
            class="button button-quiet"
            id={`change-${id}`}
            href={`/c/${reference}/appointments/${id}/change`}
          >
            {text.change}
          </a>
        )}
        <a
          class="button button-quiet"
          id={`cancel-${id}`}
          href={`/c/${reference}/appointments/${id}/cancel`}
        >
          {text.cancel}
        </a>
        <a class="button button-quiet" href={appointmentHref(reference, id, "calendar")}>
          {caseTexts(reader.language).waiting.calendar}
        </a>
        {appointment.visitor === undefined && !hasBegun(props) ? (
          <a class="button button-quiet" href={appointmentHref(reference, id, "visitor")}>
            {visitor.link}
          </a>
        ) : null}
      </p>
      {isOffered(props) || isEvent(props) ? null : <Waiting {...props} />}
    </>
  );
}

/** It has one time, and none is earlier. */
function isEvent({ visit }: AppointmentCardProps): boolean {
  return visit?.kind === "event";
}

/** An earlier time that is held for a while: nothing is more urgent. */
function isOffered({
  appointment: { status, start },
  waiting,
  now,
}: AppointmentCardProps): boolean {
  const until = waiting?.status === "offered" ? waiting.offer?.until : undefined;
  return (
    until !== undefined &&
    isChangeable(status) &&
    instantTextSchema.parse(until) > now &&
    instantTextSchema.parse(start) > now
  );
}

function Waiting({
  reader,
  reference,
  appointment,
  waiting,
  formToken,
  now,
}: AppointmentCardProps) {
  if (instantTextSchema.parse(appointment.start) <= now) return null;
  return <WaitingReply {...{ reader, reference, id: appointment.id, waiting, formToken, now }} />;
}

/** Only before it begins; whether it is still early enough is booking's to say. */
export function isChangeable(status: AppointmentStatus): boolean {
  return status === "confirmed" || status === "unconfirmed";
}

/** With the way there, where it is not the customer's own address. */
function Place({
  dealer,
  reader: { language },
  appointment: { location },
}: Pick<AppointmentCardProps, "dealer" | "reader" | "appointment">) {
  const { kind, address = dealer.address } = location;
  const name = bookingTexts(language).booking.place(kind, dealer.name);
  if (kind !== "dealer") return <>{`${name}, ${addressText(address)}`}</>;
  return (
    <>
      {name}, <a href={mapHref(dealer.address)}>{addressText(dealer.address)}</a>
    </>
  );
}
