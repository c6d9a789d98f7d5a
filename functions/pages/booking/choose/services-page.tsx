import { addressText } from "../../../../shared/language/contact/address-text.ts";
import type { Dealer, Service } from "../../../../shared/directory/document/dealer.schema.ts";
import type { KeptRate } from "../../../../shared/reports/kept-rate.ts";
import { isElsewhere, pictureAddress } from "../../../../shared/directory/look/picture-address.ts";
import { structuredData } from "../../../../shared/directory/look/structured-data.ts";
import { nameIn, textIn } from "../../../../shared/directory/document/name-in.ts";
import type { Said } from "../../../../shared/directory/document/name-in.ts";
import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { Arrow } from "../../views/arrow.tsx";
import { page } from "../../views/page.tsx";
import { EMBED } from "../../times/choice.ts";
import { embedding } from "../frame/embedding.ts";
import { UrgentQuestion } from "./urgent-question.tsx";
import { FindYours } from "../frame/find-yours.tsx";
import type { BookingText } from "../../text/en/booking.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { durationText } from "../../text/duration-text.ts";

/** The first step: what a dealer offers, and a call for everything else. */
export function servicesPage(
  dealer: Dealer,
  query: Readonly<Record<string, string>>,
  { kept, publicUrl }: { readonly kept?: KeptRate | undefined; readonly publicUrl?: string } = {},
): Answer {
  const { [EMBED]: embed, again } = query;
  const embedded = embed !== undefined;
  const call = new URLSearchParams(again === undefined ? {} : { again }).toString();
  const { language } = readerAt(dealer);
  const text = bookingTexts(language).booking;
  return page(200, {
    title: text.servicesTitle,
    language,
    host: dealer,
    comesBack: true,
    description: `${dealer.name}, ${addressText(dealer.address)}. ${text.servicesLead}`,
    data:
      publicUrl === undefined || embedded ? undefined : structuredData(dealer, publicUrl, language),
    ...embedding(dealer, embedded),
    pictures: dealer.services.flatMap(({ picture = "" }) =>
      isElsewhere(picture) ? [picture] : [],
    ),
    children: (
      <>
        <div class="stack">
          <h1>{text.servicesTitle}</h1>
          <p class="quiet">{dealer.services.length === 0 ? text.noServices : text.servicesLead}</p>
          {kept === undefined ? undefined : <p class="quiet small">{text.keptRate(kept)}</p>}
        </div>
        <ul class="picks">
          {servicesFor(dealer, again).map((service) => (
            <ServicePick {...{ dealer, service, text, embedded, again }} />
          ))}
          <li class="pick">
            <div>
              <h2>
                <a
                  href={`/d/${dealer.id}/call${call === "" ? "" : `?${call}`}`}
                  target={embedded ? "_top" : undefined}
                >
                  {text.askForCall}
                </a>
              </h2>
              <p class="quiet small">{text.askForCallLead}</p>
            </div>
            <Arrow />
          </li>
        </ul>
        <UrgentQuestion {...{ dealer, language, query }} />
        <FindYours {...{ text, embedded }} />
      </>
    ),
  });
}

/** Whoever comes back is no stranger: what is for those alone is not shown to them. */
function servicesFor({ services }: Dealer, again: string | undefined): readonly Service[] {
  if (again === undefined) return services;
  return services.filter(({ event }) => event?.audience !== "prospects");
}

type ServicePickProps = {
  readonly dealer: Dealer;
  readonly service: Service;
  readonly text: BookingText;
  readonly embedded: boolean;
  /** The case somebody comes back from. */
  readonly again: string | undefined;
};

/** What it is, how long it takes and who receives them: before anything is chosen. */
function ServicePick({ dealer, service, text, embedded, again }: ServicePickProps) {
  const { language } = readerAt(dealer);
  const query = new URLSearchParams({
    service: service.id,
    ...(embedded ? { [EMBED]: "yes" } : {}),
    ...(again === undefined ? {} : { again }),
  });
  const department = dealer.departments.find(({ id }) => id === service.department);
  const price = textIn(language, service.priceText);
  const lasts = text.about(durationText(durationMinutes(service.duration), language));
  return (
    <li class="pick">
      {service.picture === undefined ? null : (
        <img
          class="pick-picture"
          width={80}
          height={80}
          src={pictureAddress(dealer.id, service.picture)}
          alt=""
          loading="lazy"
        />
      )}
      <div>
        <h2>
          <a href={`/d/${dealer.id}?${query.toString()}`}>{nameIn(language, service)}</a>
        </h2>
        <About {...{ language, service, text }} />
        <p class="quiet small">
          {lasts}
          {department === undefined ? null : `. ${text.greets(nameIn(language, department))}`}
        </p>
        {price === undefined ? null : (
          <p class="small" lang={foreign(price, language)}>
            <strong>{price.text}</strong>
          </p>
        )}
      </div>
      <Arrow />
    </li>
  );
}

type AboutProps = {
  readonly language: string;
  readonly service: Service;
  readonly text: BookingText;
};

/** In the dealer's own words, else what an appointment of its kind is. */
function About({ language, service, text }: AboutProps) {
  const own = textIn(language, service.description);
  if (own === undefined) return <p class="small">{text.meant[service.kind]}</p>;
  return (
    <p class="small typed" lang={foreign(own, language)}>
      {own.text}
    </p>
  );
}

function foreign(said: Said, language: string): string | undefined {
  return said.language === language ? undefined : said.language;
}
