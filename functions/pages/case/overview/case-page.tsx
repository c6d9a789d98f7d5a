import { canBeCalled } from "../../../../shared/case/customer/can-be-called.ts";
import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import type { Reader } from "../../reader/when.ts";
import { page } from "../../views/page.tsx";
import { liveScript, readScript } from "../../views/page-files.built.ts";
import { AppointmentCard } from "../appointment/appointment-card.tsx";
import { Narrowed } from "../access/narrowed.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { Mails, Timeline } from "./story-lists.tsx";
import { numberKnown } from "../frame/own-number.tsx";
import { PromiseCard } from "../promise/promise-card.tsx";
import { wantsNothingElse } from "../../../../shared/story/wants-nothing-else.ts";
import { VerifyPart } from "../verify/verify-part.tsx";
import type { OwnCode } from "../verify/own-code.ts";
import { ReadForm } from "./read-form.tsx";
import { SalesContact } from "./sales-contact.tsx";
import { appointmentsByUrgency, isPromiseNext, promisesByUrgency } from "./by-urgency.ts";
import { SolvedNote } from "./solved-note.tsx";
import { UrgentNote } from "./urgent-note.tsx";
import { promiseWord } from "../promise/promise-word.ts";
import { isHeld, wishesOf } from "../waiting/held-wish.ts";
import { WishCard } from "../waiting/wish-card.tsx";
import { waitTexts } from "../../text/wait-texts.ts";
import { LeaseLink } from "../lease/lease-link.tsx";
import { caseTexts } from "../../text/case-texts.ts";
import { Questions } from "./questions.tsx";

/** With what was said lately, which they may deny. */
type OpenCase = OpenStory & { readonly story: CaseStory };

type Shown = {
  readonly older: boolean;
  readonly byMail: boolean;
  /** For whoever helps on the road, where there is anything to show. */
  readonly code: OwnCode | undefined;
};

/** Everything the customer may know about their case: what matters now comes first, what was is folded. */
export function casePage(
  opened: OpenCase,
  matter: CaseView,
  now: Instant,
  { older, byMail, code }: Shown,
): Answer {
  const { story, dealer, formToken } = opened;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = caseTexts(language).ofCase;
  const { reference } = matter;
  const visits = <Visits {...{ opened, matter, byMail, now }} />;
  const promises = <Promises {...{ opened, matter, now }} />;
  const wishes = <Wishes {...{ opened, matter, now }} />;
  const isHeldNow = matter.waiting.some((one) => one.wish !== undefined && isHeld(one, now));
  const owed = isHeldNow ? [promises] : [wishes, promises];
  return page(200, {
    title: text.title(matter.topic),
    language,
    host: dealer,
    live: true,
    unlisted: true,
    zone: dealer.timeZone,
    scripts: byMail ? [liveScript, readScript] : [liveScript],
    children: (
      <>
        <Head {...{ opened, reader, matter, byMail, now }} />
        <UrgentNote {...{ matter, dealer, language }} />
        <LeaseLink {...{ opened, now }} />
        <SolvedNote {...{ story, language, now }} />
        {isHeldNow ? wishes : null}
        {isPromiseNext(matter, now) ? [...owed, visits] : [visits, ...owed]}
        {code === undefined ? null : (
          <VerifyPart
            {...{ reader, reference, code }}
            formToken={isNarrowed(story, now) ? undefined : formToken}
          />
        )}
        <Questions reader={reader} of={story} dealer={dealer} now={now} />
        <Kept reader={reader} matter={matter} />
        <Timeline {...{ reader, matter, older }} of={story} href={`/c/${reference}`} folded />
        <Mails reader={reader} matter={matter} folded />
        {!story.case.salesContact && wantsNothingElse(story) ? null : (
          <SalesContact matter={story.case} language={language} token={formToken} />
        )}
        <DataLink {...{ reference, language }} />
      </>
    ),
  });
}

type VisitsProps = {
  readonly opened: OpenCase;
  readonly matter: CaseView;
  readonly byMail: boolean;
  readonly now: Instant;
};

function Visits({ opened, matter, byMail, now }: VisitsProps) {
  const { story, dealer, formToken } = opened;
  const { reference, appointments } = matter;
  if (appointments.length === 0) return null;
  const reader = readerAt(dealer);
  return (
    <section class="stack" aria-labelledby="appointments">
      <h2 id="appointments">{caseTexts(reader.language).ofCase.appointments}</h2>
      <ul class="stack">
        {appointmentsByUrgency(matter, now).map((appointment) => (
          <AppointmentCard
            {...{ dealer, reader, reference, appointment, story, byMail, formToken, now }}
            visit={story.appointments.find(({ id }) => id === appointment.id)}
            waiting={matter.waiting.find(({ appointment: id }) => id === appointment.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** What they wait for without an appointment. */
function Wishes({ opened, matter, now }: Omit<VisitsProps, "byMail">) {
  const { dealer, formToken } = opened;
  const wishes = wishesOf(matter, now);
  if (wishes.length === 0) return null;
  const reader = readerAt(dealer);
  return (
    <section class="stack" aria-labelledby="waiting">
      <h2 id="waiting">{waitTexts(reader.language).card.section}</h2>
      <ul class="stack">
        {wishes.map((wish) => (
          <WishCard {...{ reader, dealer, matter, wish, formToken, now }} />
        ))}
      </ul>
    </section>
  );
}

function Promises({ opened, matter, now }: Omit<VisitsProps, "byMail">) {
  const { story, dealer, formToken } = opened;
  const { reference, commitments } = matter;
  if (commitments.length === 0) return null;
  const reader = readerAt(dealer);
  const services = isNarrowed(story, now) ? [] : dealer.services.map(({ id }) => id);
  const bookable = new Set(services);
  return (
    <section class="stack" aria-labelledby="promises">
      <h2 id="promises">{caseTexts(reader.language).ofCase.promises}</h2>
      <ul class="stack">
        {promisesByUrgency(commitments).map((promise) => (
          <PromiseCard
            {...{ reader, reference, promise, bookable, formToken, now }}
            word={promiseWord(story, promise.id, now)}
            number={numberKnown(story.case, dealer)["phone"]}
            callable={canBeCalled(story.case)}
          />
        ))}
      </ul>
    </section>
  );
}

type DataLinkProps = { readonly reference: string; readonly language: string };

function DataLink({ reference, language }: DataLinkProps) {
  return (
    <p class="small">
      <a href={`/c/${reference}/data`}>{caseTexts(language).data.link}</a>
    </p>
  );
}

type HeadProps = {
  readonly opened: OpenStory;
  readonly reader: Reader;
  readonly matter: CaseView;
  readonly byMail: boolean;
  readonly now: Instant;
};

/** What it is about. What is to be done stands below on the same screen of a phone. */
function Head({ opened, reader, matter, byMail, now }: HeadProps) {
  const text = caseTexts(reader.language).ofCase;
  const { reference } = matter;
  return (
    <div class="stack-close">
      <p class="quiet">{text.atDealer(opened.dealer.name)}</p>
      <h1>{text.title(matter.topic)}</h1>
      {byMail ? <ReadForm reader={reader} reference={reference} token={opened.formToken} /> : null}
      <Narrowed {...{ opened, byMail, now }} />
    </div>
  );
}

/** The reference, and where we write to. */
function Kept({ reader, matter }: Pick<HeadProps, "reader" | "matter">) {
  const text = caseTexts(reader.language).ofCase;
  return (
    <div class="stack-close">
      <p>
        {text.reference} <span class="reference">{matter.reference}</span>.{" "}
        <span class="quiet">{text.keepReference}</span>
      </p>
      {matter.customer.email === undefined ? null : (
        <p class="quiet">{text.writtenTo(matter.customer.email)}</p>
      )}
    </div>
  );
}
