import { bookingText } from "../text/booking-text.ts";

type AskForCallProps = {
  readonly language: string;
  readonly dealer: string;
  readonly service: string;
};

/** The way on when no time suits: never a dead end. */
export function AskForCall({ language, dealer, service }: AskForCallProps) {
  const text = bookingText(language);
  return (
    <p>
      {text.noTimeSuits}{" "}
      <a class="button button-quiet" href={`/d/${dealer}/call?service=${service}`}>
        {text.askForCall}
      </a>
    </p>
  );
}
