import { FIND_HREF } from "../../case/access/find-href.ts";
import type { BookingText } from "../../text/en/booking.ts";

type FindYoursProps = {
  readonly text: BookingText;
  /** In a frame the way leads out of it: only there does the browser keep the cookie of a case. */
  readonly embedded?: boolean;
};

/** For whoever has booked and comes here because they have no mail at hand. */
export function FindYours({ text, embedded = false }: FindYoursProps) {
  return (
    <p class="foot-links small">
      <a href={FIND_HREF} target={embedded ? "_top" : undefined}>
        {text.findYours}
      </a>
    </p>
  );
}
