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
  /** Where they wait for a time to become free; `first` where there is nothing else to take. */
  readonly wait?: { readonly href: string; readonly first?: boolean };
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
  const { wait } = props;
  const calls = { href, label: ask, look: "button button-quiet" };
  const first = wait?.first === true;
  const waits = wait && {
    href: wait.href,
    label: text.tellMe,
    look: first ? "button" : "button button-quiet",
  };
  const ways = [...(waits && first ? [waits] : []), calls, ...(waits && !first ? [waits] : [])];
  const reader = { language, zone: dealer.timeZone };
  return (
    <div class="stack">
      <p>
        {text.noTimeSuits}
        {callBy === undefined ? null : ` ${by(moment(reader, callBy))}`}
      </p>
      <div class="actions">
        {ways.map((way) => (
          <a class={way.look} href={way.href} target={onTop ? "_top" : undefined}>
            {way.label}
          </a>
        ))}
      </div>
    </div>
  );
}
