import type { Dealer, Service } from "../../../shared/directory/dealer.schema.ts";
import type { KeptRate } from "../../../shared/reports/kept-rate.ts";
import { durationMinutes } from "../../../shared/kernel/duration.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { readerAt } from "../reader/reader-at.ts";
import { Arrow } from "../views/arrow.tsx";
import { page } from "../views/page.tsx";
import { EMBED } from "../times/choice.ts";
import { embedding } from "./embedding.ts";
import type { BookingText } from "../text/en/booking.ts";
import { bookingTexts } from "../text/booking-texts.ts";

/** The first step: what a dealer offers, and a call for everything else. */
export function servicesPage(dealer: Dealer, embedded: boolean, kept?: KeptRate): Answer {
  const { language } = readerAt(dealer);
  const text = bookingTexts(language).booking;
  return page(200, {
    title: text.servicesTitle,
    language,
    host: dealer,
    comesBack: true,
    ...embedding(dealer, embedded),
    children: (
      <>
        <div class="stack">
          <h1>{text.servicesTitle}</h1>
          <p class="quiet">{dealer.services.length === 0 ? text.noServices : text.servicesLead}</p>
          {kept === undefined ? undefined : <p class="quiet small">{text.keptRate(kept)}</p>}
        </div>
        <ul class="picks">
          {dealer.services.map((service) => (
            <ServicePick {...{ dealer: dealer.id, service, text, embedded }} />
          ))}
          <li class="pick">
            <div>
              <h2>
                <a href={`/d/${dealer.id}/call`} target={embedded ? "_top" : undefined}>
                  {text.askForCall}
                </a>
              </h2>
              <p class="quiet small">{text.askForCallLead}</p>
            </div>
            <Arrow />
          </li>
        </ul>
      </>
    ),
  });
}

type ServicePickProps = {
  readonly dealer: string;
  readonly service: Service;
  readonly text: BookingText;
  readonly embedded: boolean;
};

function ServicePick({ dealer, service, text, embedded }: ServicePickProps) {
  const query = new URLSearchParams({
    service: service.id,
    ...(embedded ? { [EMBED]: "yes" } : {}),
  });
  return (
    <li class="pick">
      <div>
        <h2>
          <a href={`/d/${dealer}?${query.toString()}`}>{service.name}</a>
        </h2>
        <p class="quiet small">{text.about(durationText(service.duration, text))}</p>
      </div>
      <Arrow />
    </li>
  );
}

function durationText(duration: string, text: BookingText): string {
  const minutes = durationMinutes(duration);
  return minutes % 60 === 0 ? text.hours(minutes / 60) : text.minutes(minutes);
}
