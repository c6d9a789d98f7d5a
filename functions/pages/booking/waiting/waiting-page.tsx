import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import type { FormState } from "../../forms/form-state.ts";
import { sentTo } from "../../forms/sent-to.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { dayText } from "../../reader/day-text.ts";
import { moment } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { waitTexts } from "../../text/wait-texts.ts";
import { choiceHref } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { waitHref } from "../../times/wait-href.ts";
import { Actions } from "../../views/actions.tsx";
import { EmailDoubt } from "../../views/email-doubt.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { InputField } from "../../views/field.tsx";
import { emailScript } from "../../views/page-files.built.ts";
import { page } from "../../views/page.tsx";
import { PersonFields } from "../../views/person-fields.tsx";
import { TooMany } from "../../views/too-many.tsx";
import { AboutTheVisit } from "../details/about-the-visit.tsx";
import { Carried } from "../details/carried.tsx";
import { Chosen } from "../frame/chosen.tsx";

export type WaitingPageProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  /** The last day that may be named. */
  readonly last: LocalDate;
  /** By when whoever reads mail is told if nothing becomes free; undefined where nobody opens in time. */
  readonly toldBy: Instant | undefined;
  readonly state: FormState;
  /** Filled in with what a case says. */
  readonly isKnown?: boolean;
  readonly doubt?: DoubtedEmail | undefined;
  /** Who was asked for is not there any more; the next press waits for anybody. */
  readonly hostGone?: boolean;
  /** They had said who comes in their place. */
  readonly visitorLost?: boolean;
  /** A limit was reached, and nobody is on the list. */
  readonly tooMany?: boolean;
  readonly key: string;
  readonly status?: number;
};

/** What is left when none of the free times suits: the days, who they are, and what is promised beside it. */
export function waitingPage(props: WaitingPageProps): Answer {
  const { dealer, choice, state, status = 200, doubt } = props;
  const { isKnown = false, visitorLost = false } = props;
  const { language } = readerAt(dealer);
  const text = waitTexts(language).form;
  return page(status, {
    title: text.title,
    language,
    host: dealer,
    description: text.lead,
    faulty: status >= 400,
    comesBack: status === 200 && doubt === undefined && !isKnown,
    zone: dealer.timeZone,
    scripts: [emailScript],
    children: (
      <>
        <ErrorSummary language={language} state={state}>
          {wholeOf(props)}
        </ErrorSummary>
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="quiet">{text.lead}</p>
        </div>
        <Chosen dealer={dealer} choice={choice} language={language} />
        {isKnown ? <p class="note">{bookingTexts(language).booking.filledIn}</p> : null}
        {visitorLost ? <p class="note">{text.visitorLater}</p> : null}
        <WaitingForm {...props} />
      </>
    ),
  });
}

/** What is wrong with the whole and not with one field. */
function wholeOf({ dealer, hostGone = false, tooMany = false }: WaitingPageProps) {
  const { language } = readerAt(dealer);
  if (tooMany) return <TooMany language={language} />;
  return hostGone ? <p>{waitTexts(language).form.hostGone}</p> : undefined;
}

function WaitingForm(props: WaitingPageProps) {
  const { dealer, choice, state, doubt } = props;
  const { language } = readerAt(dealer);
  const text = waitTexts(language).form;
  const hints = { email: text.emailHint, phone: text.phoneHint };
  return (
    <form method="post" action={sentTo(waitHref(dealer.id, choice))} class="stack-wide" novalidate>
      <Carried dealer={dealer} choice={choice} formKey={props.key} />
      <input type="hidden" name={ASKED.name} value={ASKED.value} />
      <EmailDoubt language={language} doubt={doubt} />
      <Days {...props} />
      <PersonFields {...{ dealer, language, state, hints }} />
      <AboutTheVisit {...{ dealer, language, choice, state }} />
      <Promised {...props} />
      <Actions
        press={text.send}
        away={{ href: choiceHref(dealer.id, choice, { start: undefined }), label: text.back }}
      />
    </form>
  );
}

const ASKED = { name: "days", value: "asked" } as const;

/** Whether a form comes from this page: one of another has everything but the days. */
export function isFromHere({ [ASKED.name]: days }: Readonly<Record<string, string>>): boolean {
  return days === ASKED.value;
}

function Days({ dealer, state, last }: WaitingPageProps) {
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = waitTexts(language).form;
  const common = { language, state, type: "date", autocomplete: "off" } as const;
  return (
    <fieldset class="stack">
      <legend>{text.between}</legend>
      <InputField {...common} name="from" label={text.from} optional />
      <InputField
        {...common}
        name="until"
        label={text.until}
        hint={text.untilHint(dayText(reader, last))}
      />
    </fieldset>
  );
}

/** Before anything is pressed: who tells them, by when, and what a number alone means. */
function Promised({ dealer, choice, toldBy }: WaitingPageProps) {
  const reader = readerAt(dealer);
  const text = waitTexts(reader.language).form;
  const { department } = choice.service;
  const who = dealer.departments.find(({ id }) => id === department)?.name ?? dealer.name;
  return (
    <div class="note stack-close">
      {toldBy === undefined ? null : <p>{text.promise(who, moment(reader, toldBy))}</p>}
      <p>{text.promiseByPhone}</p>
    </div>
  );
}
