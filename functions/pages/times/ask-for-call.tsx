import type { Dealer, Service } from "../../../shared/directory/dealer.schema.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { bookingText } from "../text/booking-text.ts";
import { callText } from "../text/call-text.ts";
import { moment } from "../reader/when.ts";

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
  const text = bookingText(language);
  const reader = { language, zone: dealer.timeZone };
  return (
    <div class="stack">
      <p>
        {text.noTimeSuits}
        {callBy === undefined ? null : ` ${callText(language).by(moment(reader, callBy))}`}
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
