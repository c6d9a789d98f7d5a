import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { TransportKind } from "../../../../shared/directory/document/vocabulary.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { clock, fullDay, fullMoment, moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { RadioField } from "../../views/field.tsx";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import { sentTo } from "../../forms/sent-to.ts";
import type { FormState } from "../../forms/form-state.ts";
import { page } from "../../views/page.tsx";
import { PersonFields } from "../../views/person-fields.tsx";
import { SomebodyElse } from "../../views/visitor-fields.tsx";
import { emailScript } from "../../views/page-files.built.ts";
import { AskForCall } from "../../times/ask-for-call.tsx";
import { choiceHref } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { waitHref } from "../../times/wait-href.ts";
import { AboutTheVisit } from "./about-the-visit.tsx";
import { Carried } from "./carried.tsx";
import { TooMany } from "../../views/too-many.tsx";
import { Chosen } from "../frame/chosen.tsx";
import { EmailDoubt } from "../../views/email-doubt.tsx";
import { transportName } from "../../../../shared/language/transport-names.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import { bookingTexts } from "../../text/booking-texts.ts";

export type DetailsPageProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  /** Undefined while another time than the lost one has to be chosen. */
  readonly start?: Instant | undefined;
  /** Free times nearest to a lost one. */
  readonly offered?: readonly Instant[];
  /** The chosen time is gone, and everything entered stays. */
  readonly lost?: {
    readonly code: "slot-taken" | "slot-not-offered";
    readonly start: Instant | undefined;
  };
  /** How they may get on while the car is here. */
  readonly transport: readonly TransportKind[];
  /** Nothing is left on that day of the way to get on that they chose. */
  readonly transportGone?: TransportKind | undefined;
  /** Who was asked for is not there any more; the next press books anybody. */
  readonly hostGone?: boolean;
  /** A limit was reached, and nothing was booked. */
  readonly tooMany?: boolean;
  readonly state: FormState;
  /** Filled in with what a case says, which is nobody's to find in a browser's memory. */
  readonly isKnown?: boolean;
  readonly doubt?: DoubtedEmail | undefined;
  /** The same customer has an appointment at that time: one question. */
  readonly already?: boolean;
  readonly callBy: Instant | undefined;
  /** One key a rendered form: sent twice, it books once. */
  readonly key: string;
  readonly status?: number;
};

/** Who books: the last step, with everything chosen in sight. */
export function detailsPage(props: DetailsPageProps): Answer {
  const { dealer, choice, start, state, status = 200, doubt, callBy } = props;
  const { isKnown = false } = props;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = bookingTexts(language).booking;
  return page(status, {
    title: text.detailsTitle,
    language,
    host: dealer,
    faulty: status >= 400,
    comesBack: status === 200 && doubt === undefined && !isKnown,
    zone: dealer.timeZone,
    scripts: [emailScript],
    children: (
      <>
        <ErrorSummary language={language} state={state}>
          {wholeOf(props)}
        </ErrorSummary>
        <h1>{text.detailsTitle}</h1>
        <Chosen
          dealer={dealer}
          choice={choice}
          language={language}
          when={
            start === undefined ? undefined : (
              <time datetime={addressOf(dealer, start)}>{moment(reader, start)}</time>
            )
          }
        />
        <DetailsForm {...props} />
        {start === undefined ? null : (
          <AskForCall
            {...{ language, dealer, callBy, service: choice.service, again: choice.again }}
            urgency={choice.urgency}
            {...(choice.urgency === undefined
              ? { wait: { href: waitHref(dealer.id, choice) } }
              : {})}
          />
        )}
      </>
    ),
  });
}

/** What is asked, and what was chosen along with it. */
function DetailsForm(props: DetailsPageProps) {
  const { dealer, choice, start, state, doubt, isKnown = false } = props;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = bookingTexts(language).booking;
  const when = start === undefined ? {} : { when: fullMoment(reader, start) };
  // Where an answer to the form is no longer kept, its address still holds the choice.
  const action = sentTo(choiceHref(dealer.id, { ...choice, start: addressOf(dealer, start) }));
  return (
    <>
      {isKnown ? <p class="note">{text.filledIn}</p> : null}
      <form method="post" action={action} class="stack-wide" novalidate>
        <Carried {...props} formKey={props.key} />
        <EmailDoubt language={language} doubt={doubt} />
        {props.already === true ? <Another language={language} {...when} /> : null}
        <Alternatives {...props} />
        <PersonFields dealer={dealer} language={language} state={state} />
        <SomebodyElse language={language} state={state} />
        <AboutTheVisit {...{ dealer, language, choice, state }} transport={props.transport} />
        <Buttons {...props} />
      </form>
    </>
  );
}

/** What is wrong with the whole and not with one field. */
function wholeOf(props: DetailsPageProps) {
  const { dealer, lost, hostGone = false } = props;
  if (props.tooMany === true) return <TooMany language={readerAt(dealer).language} />;
  if (hostGone) return <p>{bookingTexts(readerAt(dealer).language).booking.hostGone}</p>;
  return lost === undefined ? undefined : <Lost {...props} />;
}

function addressOf({ timeZone }: Dealer, start: Instant | undefined): string | undefined {
  return start === undefined ? undefined : toOffsetText(timeZone, start);
}

type AnotherProps = { readonly language: string; readonly when?: string };

/** Asked once; whoever wants another says so, and everybody else has what they need. */
function Another({ language, when = "" }: AnotherProps) {
  const text = bookingTexts(language).booking;
  return (
    <section class="note note-warning stack" tabindex={-1} autofocus aria-labelledby="another">
      <h2 id="another">{text.anotherTitle}</h2>
      <p>{text.anotherBody(when)}</p>
      <div class="actions">
        <button class="button" type="submit" name="again" value="yes">
          {text.anotherDo}
        </button>
      </div>
    </section>
  );
}

/** Without a time that could be booked, everything entered can go into asking for a call. */
function Buttons({ dealer, choice, start, offered = [] }: DetailsPageProps) {
  const text = bookingTexts(readerAt(dealer).language).booking;
  const isBookable = start !== undefined || offered.length > 0;
  return (
    <div class="actions">
      {isBookable ? (
        <button class="button" type="submit">
          {text.book}
        </button>
      ) : null}
      {start === undefined ? (
        <button
          class={isBookable ? "button button-quiet" : "button"}
          type="submit"
          formaction={`/d/${dealer.id}/call`}
        >
          {text.askForCall}
        </button>
      ) : null}
      {start === undefined && choice.urgency === undefined ? (
        <button class="button button-quiet" type="submit" formaction={`/d/${dealer.id}/waiting`}>
          {text.tellMe}
        </button>
      ) : null}
    </div>
  );
}

function Lost({ dealer, choice, lost, offered = [], transportGone }: DetailsPageProps) {
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = bookingTexts(language).booking;
  const [free] = offered;
  if (transportGone !== undefined) {
    const name = transportName(transportGone, language);
    return <p>{transportTexts(language).transport.goneNote(name)}</p>;
  }
  const taken =
    lost?.code === "slot-taken" && lost.start !== undefined
      ? takenText(reader, lost.start, free)
      : text.notOfferedTitle;
  return (
    <>
      <p>
        <strong>{taken}</strong>
      </p>
      <p>{offered.length > 0 ? text.takenBody : text.takenNone}</p>
      {offered.length > 0 ? (
        <p>
          <a href={choiceHref(dealer.id, choice, { start: undefined })}>{text.moreTimes}</a>
        </p>
      ) : null}
    </>
  );
}

/** `10:00 AM` and `10:15 AM` on one day, both in full on two. */
function takenText(reader: Reader, lost: Instant, free: Instant | undefined): string {
  const text = bookingTexts(reader.language).booking;
  if (free === undefined) return text.takenTitle(moment(reader, lost));
  const words = fullDay(reader, lost) === fullDay(reader, free) ? clock : moment;
  return text.takenTitle(words(reader, lost), words(reader, free));
}

/** Nothing is chosen in advance: another time than the wanted one must be somebody's own decision. */
function Alternatives({ dealer, start, offered = [], state }: DetailsPageProps) {
  const reader = readerAt(dealer);
  const { language } = reader;
  if (start !== undefined || offered.length === 0) return null;
  return (
    <RadioField
      language={language}
      state={state}
      name="start"
      label={bookingTexts(language).booking.otherTimes}
      options={offered.map((at) => ({
        value: toOffsetText(dealer.timeZone, at),
        label: moment(reader, at),
      }))}
    />
  );
}
