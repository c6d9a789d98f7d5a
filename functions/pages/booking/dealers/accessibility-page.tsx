import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { textIn } from "../../../../shared/directory/document/name-in.ts";
import { dateText } from "../../../../shared/kernel/date-text.ts";
import {
  telephoneHref,
  telephoneText,
} from "../../../../shared/language/contact/telephone-text.ts";
import { localDate } from "../../../../shared/kernel/time.ts";
import { atWall } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { statementTexts } from "../../text/statement-texts.ts";
import { page } from "../../views/page.tsx";
import { Authority } from "./authority.tsx";

const NOON = 12 * 60;

/** How far the dealer's pages can be used by everybody, and what to do where they cannot. */
export function accessibilityPage(dealer: Dealer): Answer {
  const { language, zone } = readerAt(dealer);
  const text = statementTexts(language).accessibility;
  const { limits, assessedOn, contact = dealer.email, enforcement } = dealer.accessibility ?? {};
  const known = textIn(language, limits);
  return page(200, {
    title: text.title,
    language,
    host: dealer,
    comesBack: true,
    children: (
      <>
        <div class="stack">
          <h1>{text.title}</h1>
          <p>{text.scope(dealer.name)}</p>
        </div>
        <section class="stack">
          <h2>{text.standardTitle}</h2>
          <p>{text.standard}</p>
          <p>{text.tested}</p>
          <p>{text.notAudited}</p>
          {assessedOn === undefined ? null : (
            <p>
              {text.assessed(dateText(atWall(zone, localDate(assessedOn), NOON), zone, language))}
            </p>
          )}
        </section>
        <section class="stack">
          <h2>{text.limitsTitle}</h2>
          {known === undefined ? (
            <p>{text.noLimits}</p>
          ) : (
            <p class="said" lang={known.language}>
              {known.text}
            </p>
          )}
        </section>
        <section class="stack">
          <h2>{text.contactTitle}</h2>
          <p>
            {text.contact} <a href={`mailto:${contact}`}>{contact}</a>,{" "}
            <a href={telephoneHref(dealer.telephone)}>
              {telephoneText(dealer.telephone, dealer.address.addressCountry)}
            </a>
          </p>
          <Authority lead={text.enforcement} authority={enforcement} />
        </section>
      </>
    ),
  });
}
