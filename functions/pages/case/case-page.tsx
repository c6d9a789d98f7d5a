import type { CaseView } from "../../../shared/cases/case-view.ts";
import type { Dealer } from "../../../shared/directory/dealer.schema.ts";
import { instantTextSchema } from "../../../shared/kernel/time.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { caseText } from "../text/case-text.ts";
import { pageLanguage } from "../text/catalogue.ts";
import { moment } from "../text/when.ts";
import type { Reader } from "../text/when.ts";
import { page } from "../views/page.tsx";
import { telephoneText } from "../views/telephone-text.ts";
import { AppointmentCard } from "./appointment-card.tsx";
import { PromiseCard } from "./promise-card.tsx";

/** Everything the customer may know about their case, newest matters first. */
export function casePage(dealer: Dealer, matter: CaseView): Answer {
  const language = pageLanguage(dealer.languages);
  const text = caseText(language);
  const reader = { language, zone: dealer.timeZone };
  const { reference, appointments, commitments } = matter;
  return page(200, {
    title: text.title(matter.topic),
    language,
    host: dealer,
    children: (
      <>
        <div class="stack-close">
          <p class="quiet">{text.atDealer(dealer.name)}</p>
          <h1>{text.title(matter.topic)}</h1>
          <p>
            {text.reference} <span class="reference">{reference}</span>.{" "}
            <span class="quiet">{text.keepReference}</span>
          </p>
          {matter.customer.email === undefined ? null : (
            <p class="quiet">{text.writtenTo(matter.customer.email)}</p>
          )}
        </div>
        {appointments.length === 0 ? null : (
          <section class="stack" aria-labelledby="appointments">
            <h2 id="appointments">{text.appointments}</h2>
            <ul class="stack">
              {appointments.map((appointment) => (
                <AppointmentCard {...{ dealer, reader, reference, appointment }} />
              ))}
            </ul>
          </section>
        )}
        {commitments.length === 0 ? null : (
          <section class="stack" aria-labelledby="promises">
            <h2 id="promises">{text.promises}</h2>
            <ul class="stack">
              {commitments.map((promise) => (
                <PromiseCard reader={reader} promise={promise} />
              ))}
            </ul>
          </section>
        )}
        <p class="note">
          {text.questions}{" "}
          <a href={`tel:${dealer.telephone}`}>{text.callUs(telephoneText(dealer.telephone))}</a>
        </p>
        <Timeline reader={reader} matter={matter} />
        <Mails reader={reader} matter={matter} />
      </>
    ),
  });
}

type StoryProps = { readonly reader: Reader; readonly matter: CaseView };

/** Mails are a list of their own, with what became of each. */
function Timeline({ reader, matter: { timeline } }: StoryProps) {
  const shown = timeline.filter(({ type }) => !type.startsWith("mail."));
  return (
    <section class="stack" aria-labelledby="timeline">
      <h2 id="timeline">{caseText(reader.language).timeline}</h2>
      <ol class="timeline">
        {shown.toReversed().map(({ at, by, text }) => (
          <li>
            <time datetime={at}>{moment(reader, instantTextSchema.parse(at))}</time>
            {text}
            {by === undefined ? null : <span class="quiet"> · {by}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Mails({ reader, matter: { mails } }: StoryProps) {
  if (mails.length === 0) return null;
  const text = caseText(reader.language);
  return (
    <section class="stack" aria-labelledby="mails">
      <h2 id="mails">{text.mails}</h2>
      <ul class="mails card">
        {mails.toReversed().map(({ subject, state, at }) => (
          <li>
            <span>{subject}</span>
            <span class="quiet small">
              {moment(reader, instantTextSchema.parse(at))} · {text.mail(state)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
