import type { Dealer, Service } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { moment } from "../../reader/when.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { InputField, RadioField, SelectField, TextField } from "../../views/field.tsx";
import { sentTo } from "../../forms/sent-to.ts";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Urgency } from "../../../../shared/story/parts/urgencies.ts";
import { urgencyIn } from "../../times/urgency-in.ts";
import { callChoices } from "../../times/call-choices.ts";
import { AccessField } from "../../views/access-field.tsx";
import { IfTooLate } from "../../views/if-too-late.tsx";
import { page } from "../../views/page.tsx";
import { PersonFields } from "../../views/person-fields.tsx";
import { emailScript } from "../../views/page-files.built.ts";
import { EmailDoubt } from "../../views/email-doubt.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";
import { inWritingPress } from "../../times/in-writing.ts";
import { TooMany } from "../../views/too-many.tsx";
import { Actions } from "../../views/actions.tsx";

/** A department and when it would call at the latest, asked for now. */
export type CallByDepartment = {
  readonly id: string;
  readonly name: string;
  readonly dueAt: Instant;
  /** Later times to choose from. */
  readonly times: readonly Instant[];
};

type CallPageProps = {
  readonly dealer: Dealer;
  readonly offers: readonly CallByDepartment[];
  /** What no time suited for. */
  readonly service: Service | undefined;
  readonly state: FormState;
  /** Filled in with what a case says. */
  readonly isKnown?: boolean;
  /** A limit was reached, and nothing was promised. */
  readonly tooMany?: boolean;
  readonly doubt?: DoubtedEmail | undefined;
  readonly key: string;
  readonly status?: number;
};

/** The way on when no time suits: a call, with the time it comes by. */
export function callPage(props: CallPageProps): Answer {
  const { dealer, service, state, key, status = 200, doubt, isKnown = false } = props;
  const { language } = readerAt(dealer);
  const text = bookingTexts(language).call;
  const details = bookingTexts(language).details;
  const form = { language, state };
  const urgency = urgencyIn({ urgency: valueOf(state, "urgency") });
  const action = sentTo(
    `/d/${dealer.id}/call${service === undefined ? "" : `?service=${service.id}`}`,
  );
  return page(status, {
    title: text.title,
    language,
    host: dealer,
    description: text.lead,
    faulty: status >= 400,
    comesBack: status === 200 && doubt === undefined && !isKnown,
    scripts: [emailScript],
    children: (
      <>
        <ErrorSummary {...form}>
          {props.tooMany === true ? <TooMany language={language} /> : undefined}
        </ErrorSummary>
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="quiet">{text.lead}</p>
          <ComesFirst {...{ dealer, language, urgency }} />
        </div>
        {isKnown ? <p class="note">{bookingTexts(language).booking.filledIn}</p> : null}
        <form method="post" action={action} class="stack-wide" novalidate>
          <input type="hidden" name="key" value={key} />
          {service === undefined ? null : <input type="hidden" name="service" value={service.id} />}
          <EmailDoubt language={language} doubt={doubt} />
          <Offers {...props} />
          <Times {...props} />
          <div class="stack">
            <InputField {...form} name="topic" label={details.topic} autocomplete="off" />
            <TextField {...form} name="message" label={details.message} most={4000} optional />
            <AboutTheCar {...form} urgency={urgency} />
          </div>
          <PersonFields dealer={dealer} {...form} phoneFirst />
          <Actions
            press={text.ask}
            instead={inWritingPress(text.write)}
            away={{ href: `/d/${dealer.id}`, label: text.back }}
          />
        </form>
      </>
    ),
  });
}

type ComesFirstProps = Pick<CallPageProps, "dealer"> & Urgent & { readonly language: string };
type Urgent = { readonly urgency: Urgency | undefined };

/** Of a car that cannot be moved: what to do until somebody calls. */
function ComesFirst({ dealer, language, urgency }: ComesFirstProps) {
  if (urgency === undefined) return null;
  return (
    <>
      <p>{urgentTexts(language).urgent.first[urgency]}</p>
      <IfTooLate {...{ dealer, language }} />
    </>
  );
}

type AboutTheCarProps = Urgent & Pick<CallPageProps, "state"> & { readonly language: string };

function AboutTheCar({ urgency, ...form }: AboutTheCarProps) {
  if (urgency === undefined) return null;
  return (
    <>
      <input type="hidden" name="urgency" value={urgency} />
      <AccessField {...form} />
    </>
  );
}

/** Who calls, and by when if asked now. */
function Offers({ dealer, offers, state }: CallPageProps) {
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = bookingTexts(language).call;
  const [first] = offers;
  if (first === undefined) return null;
  if (offers.length === 1) return <p class="note">{text.by(moment(reader, first.dueAt))}</p>;
  return (
    <RadioField
      language={language}
      state={state}
      name="department"
      label={bookingTexts(language).details.department}
      options={offers.map(({ id, name, dueAt }) => ({
        value: id,
        label: text.departmentBy(name, moment(reader, dueAt)),
      }))}
    />
  );
}

/** As soon as possible, or one of the next times that are free where they ask. */
function Times({ dealer, offers, state }: CallPageProps) {
  const reader = readerAt(dealer);
  const chosen = offers.find(({ id }) => id === valueOf(state, "department")) ?? offers[0];
  if (chosen === undefined || chosen.times.length === 0) return null;
  const text = bookingTexts(reader.language).call;
  return (
    <SelectField
      language={reader.language}
      state={state}
      name="due"
      label={text.when}
      options={callChoices(reader, chosen.times)}
    />
  );
}
