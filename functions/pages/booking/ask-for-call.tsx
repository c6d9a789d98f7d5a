import { bookingText } from "../text/booking-text.ts";

type AskForCallProps = {
  readonly language: string;
  readonly dealer: string;
  readonly service: string;
  /** Out of the frame it stands in. */
  readonly onTop?: boolean;
};

/** The way on when no time suits: never a dead end. */
export function AskForCall({ language, dealer, service, onTop = false }: AskForCallProps) {
  const text = bookingText(language);
  return (
    <p>
      {text.noTimeSuits}{" "}
      <a
        class="button button-quiet"
        href={`/d/${dealer}/call?service=${service}`}
        target={onTop ? "_top" : undefined}
      >
        {text.askForCall}
      </a>
    </p>
  );
}
