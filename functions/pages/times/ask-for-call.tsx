import type { Dealer, Service } from "../../../shared/directory/dealer.schema.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { moment } from "../reader/when.ts";
import { bookingTexts } from "../text/booking-texts.ts";

type AskForCallProps = {
  readonly language: string;
  readonly dealer: Dealer;
  readonly service: Service;
  /** When we would call at the latest, asked for now; undefined where nobody opens within a year. */
  readonly callBy: Instant | undefined;
  /** Out of the frame it stands in. */
  readonly onTop?: boolean;
};

/** The way on when no time suits: never a dead end. */
export function AskForCall({ language, dealer, service, callBy, onTop = false }: AskForCallProps) {
  const text = bookingTexts(language).booking;
  const reader = { language, zone: dealer.timeZone };
  return (
    <div class="stack">
      <p>
        {text.noTimeSuits}
        {callBy === undefined ? null : ` ${bookingTexts(language).call.by(moment(reader, callBy))}`}
      </p>
      <a
        class="button button-quiet"
        href={`/d/${dealer.id}/call?service=${service.id}`}
        target={onTop ? "_top" : undefined}
      >
        {text.askForCall}
      </a>
    </div>
  );
}
