import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import type { Dealer, Service } from "../../../../shared/directory/document/dealer.schema.ts";
import { mobileServices } from "../../../../shared/directory/services/mobile-services.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Urgency } from "../../../../shared/story/parts/urgencies.ts";
import { moment } from "../../reader/when.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";
import { EMBED } from "../../times/choice.ts";
import { Arrow } from "../../views/arrow.tsx";
import { IfTooLate } from "../../views/if-too-late.tsx";
import { page } from "../../views/page.tsx";
import { embedding } from "../frame/embedding.ts";

type UrgentPageProps = {
  readonly dealer: Dealer;
  readonly urgency: Urgency;
  readonly query: Readonly<Record<string, string>>;
  /** By when somebody calls who asks now. */
  readonly callBy: Instant | undefined;
};

/** Of a car that cannot be moved: the call first, then what comes to it, and nothing besides. */
export function urgentPage({ dealer, urgency, query, callBy }: UrgentPageProps): Answer {
  const reader = readerAt(dealer);
  const { urgent } = urgentTexts(reader.language);
  const { again } = query;
  const embedded = query[EMBED] !== undefined;
  const kept = {
    ...(again === undefined ? {} : { again }),
    ...(embedded ? { [EMBED]: "yes" } : {}),
  };
  const href = (place: string, more: object = {}) =>
    `/d/${dealer.id}${place}?${new URLSearchParams({ ...kept, urgency, ...more }).toString()}`;
  const mobile = mobileServices(dealer);
  const plain = new URLSearchParams(kept).toString();
  return page(200, {
    title: urgent.title,
    language: reader.language,
    host: dealer,
    comesBack: true,
    ...embedding(dealer, embedded),
    children: (
      <>
        <div class="stack">
          <h1>{urgent.title}</h1>
          <p>{urgent.lead[urgency]}</p>
          <IfTooLate {...{ dealer, language: reader.language }} />
        </div>
        <ul class="picks">
          <li class="pick">
            <div>
              <h2>
                <a href={href("/call")} target={embedded ? "_top" : undefined}>
                  {urgent.call}
                </a>
              </h2>
              <p class="quiet small">
                {callBy === undefined ? urgent.callLead : urgent.callBy(moment(reader, callBy))}
              </p>
            </div>
            <Arrow />
          </li>
          {mobile.map((service) => (
            <MobilePick
              {...{ service, language: reader.language }}
              href={href("", { service: service.id })}
            />
          ))}
        </ul>
        {mobile.length > 0 ? null : <p class="quiet">{urgent.none}</p>}
        <p>
          <a href={`/d/${dealer.id}${plain === "" ? "" : `?${plain}`}`}>{urgent.moves}</a>
        </p>
      </>
    ),
  });
}

type MobilePickProps = {
  readonly service: Service;
  readonly language: string;
  readonly href: string;
};

function MobilePick({ service, language, href }: MobilePickProps) {
  return (
    <li class="pick">
      <div>
        <h2>
          <a href={href}>{nameIn(language, service)}</a>
        </h2>
        <p class="quiet small">{urgentTexts(language).urgent.mobile}</p>
      </div>
      <Arrow />
    </li>
  );
}
