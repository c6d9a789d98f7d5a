import type { ListedDealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { Arrow } from "../../views/arrow.tsx";
import { addressText } from "../../../../shared/language/contact/address-text.ts";
import { page } from "../../views/page.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { FindYours } from "../frame/find-yours.tsx";

/** Every dealer, to pick one. */
export function dealersPage(dealers: readonly ListedDealer[], language: string): Answer {
  const text = bookingTexts(language).booking;
  return page(200, {
    title: text.dealersTitle,
    language,
    description: text.dealersLead,
    comesBack: true,
    children: (
      <>
        <div class="stack">
          <h1>{text.dealersTitle}</h1>
          <p class="quiet">{dealers.length === 0 ? text.noDealers : text.dealersLead}</p>
        </div>
        <ul class="picks">
          {dealers.map(({ id, name, address }) => (
            <li class="pick">
              <div>
                <h2>
                  <a href={`/d/${id}`}>{name}</a>
                </h2>
                <p class="quiet small">{addressText(address)}</p>
              </div>
              <Arrow />
            </li>
          ))}
        </ul>
        <FindYours text={text} />
      </>
    ),
  });
}
