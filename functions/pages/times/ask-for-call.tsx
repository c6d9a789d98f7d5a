import type { Dealer, Service } from "../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import type { Urgency } from "../../../shared/story/parts/urgencies.ts";
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
  /** The car cannot be moved: the call comes before all others. */
  readonly urgency?: Urgency | undefined;
  /** Where it is asked for; the dealer's own form, which begins a new matter, unless there is one already. */
  readonly href?: string;
  /** What is said of it to whoever wants no calls. */
  readonly words?: { readonly by: (moment: string) => string; readonly ask: string };
  /** Where they wait for a time to become free; `first` where there is nothing else to take. */
  readonly wait?: { readonly href: string; readonly first?: boolean };
  /** Out of the frame it stands in. */
  readonly onTop?: boolean;
};

/** The ways on when no time suits: never a dead end. */
export function AskForCall(props: AskForCallProps) {
  const { language, dealer, callBy } = props;
  const text = bookingTexts(language).booking;
  const { by } = props.words ?? bookingTexts(language).call;
  const reader = { language, zone: dealer.timeZone };
  return (
    <div class="stack">
      <p>
        {text.noTimeSuits}
        {callBy === undefined ? null : ` ${by(moment(reader, callBy))}`}
      </p>
      <div class="actions">
        {waysOn(props).map(({ href, label, look }) => (
          <a class={look} href={href} target={props.onTop === true ? "_top" : undefined}>
            {label}
          </a>
        ))}
      </div>
    </div>
  );
}

function waysOn(props: AskForCallProps) {
  const { language, dealer, service, again, urgency, wait } = props;
  const query = new URLSearchParams({
    service: service.id,
    ...(again === undefined ? {} : { again }),
    ...(urgency === undefined ? {} : { urgency }),
  });
  const { href = `/d/${dealer.id}/call?${query.toString()}` } = props;
  const text = bookingTexts(language).booking;
  const call = { href, label: props.words?.ask ?? text.askForCall, look: "button button-quiet" };
  if (wait === undefined) return [call];
  const waits = { href: wait.href, label: text.tellMe };
  return wait.first === true
    ? [{ ...waits, look: "button" }, call]
    : [call, { ...waits, look: "button button-quiet" }];
}
