import type { Dealer, Service } from "../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { moment } from "../reader/when.ts";
import { bookingTexts } from "../text/booking-texts.ts";

type AskForCallProps = {
  readonly language: string;
  readonly dealer: Dealer;
  readonly service: Service;
  /** When we would call at the latest, asked for now; undefined where nobody opens within a year. */
  readonly callBy: Instant | undefined;
  /** The case somebody comes back from. */
  readonly again?: string | undefined;
  /** Where it is asked for; the dealer's own form, which begins a new matter, unless there is one already. */
  readonly href?: string;
  /** What is said of it to whoever wants no calls. */
  readonly words?: { readonly by: (moment: string) => string; readonly ask: string };
  /** Out of the frame it stands in. */
  readonly onTop?: boolean;
};

/** The way on when no time suits: never a dead end. */
export function AskForCall(props: AskForCallProps) {
  const { language, dealer, service, callBy, onTop = false } = props;
  const query = new URLSearchParams({
    service: service.id,
    ...(props.again === undefined ? {} : { again: props.again }),
  });
  const { href = `/d/${dealer.id}/call?${query.toString()}` } = props;
  const text = bookingTexts(language).booking;
  const { by, ask } = props.words ?? { by: bookingTexts(language).call.by, ask: text.askForCall };
  const reader = { language, zone: dealer.timeZone };
  return (
    <div class="stack">
      <p>
        {text.noTimeSuits}
        {callBy === undefined ? null : ` ${by(moment(reader, callBy))}`}
      </p>
      <a class="button button-quiet" href={href} target={onTop ? "_top" : undefined}>
        {ask}
      </a>
    </div>
  );
}
