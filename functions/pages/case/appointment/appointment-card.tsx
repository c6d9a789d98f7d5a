import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type {
  Appointment,
  AppointmentStatus,
} from "../../../../shared/story/parts/appointment.schema.ts";
import { isClearable } from "../../../../shared/booking/bursts/clear-burst.ts";
import { canBeCalled } from "../../../../shared/case/customer/can-be-called.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import { heldUntil } from "../../../../shared/story/parts/held-until.ts";
import { isComing } from "../../../../shared/story/parts/is-coming.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { clock, fullMoment, moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { AfterWork } from "./after-work.tsx";
import { AppointmentActions } from "./appointment-actions.tsx";
import { AppointmentFacts } from "./appointment-facts.tsx";
import { hasBegun } from "./has-begun.ts";
import { FeedbackReply } from "../feedback/feedback-reply.tsx";
import { serviceName } from "../frame/service-name.ts";
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

/** One appointment, and what a customer does with it. */
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
      {cancelled ? null : <AppointmentFacts {...props} />}
      <NightLine {...props} />
      <HandBackLine {...props} />
      {isComing(appointment) ? <Changes {...props} /> : null}
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

/** What they may do before it begins. */
function Changes(props: AppointmentCardProps) {
  // An event has one time, and none is earlier.
  const isEvent = props.visit?.kind === "event";
  return (
    <>
      <AppointmentActions {...props} isEvent={isEvent} />
      {isOffered(props) || isEvent ? null : <Waiting {...props} />}
    </>
  );
}

/** An earlier time that is held for a while: nothing is more urgent. */
function isOffered({ appointment, waiting, now }: AppointmentCardProps): boolean {
  const until = waiting?.status === "offered" ? waiting.offer?.until : undefined;
  return (
    until !== undefined &&
    isComing(appointment) &&
    instantTextSchema.parse(until) > now &&
    !hasBegun(appointment, now)
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
  if (hasBegun(appointment, now)) return null;
  return <WaitingReply {...{ reader, reference, id: appointment.id, waiting, formToken, now }} />;
}
