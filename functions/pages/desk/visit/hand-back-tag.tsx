import { waitsForCar } from "../../../../shared/booking/appointment/hand-back.ts";
import type { Appointment, HandBack } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { clock, moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { afterTexts } from "../../text/after-texts.ts";

type HandBackTagProps = {
  readonly status: Appointment["status"];
  readonly handBack: Pick<HandBack, "at"> | undefined;
  readonly reader: Reader;
  readonly now: Instant;
};

/** Of a car that is ready: when they come for it, and since when they wait for it. */
export function HandBackTag({ status, handBack, reader, now }: HandBackTagProps) {
  if (status !== "ready" || handBack === undefined) return null;
  const text = afterTexts(reader.language).handBack;
  return waitsForCar({ status, handBack }, now) ? (
    <p class="due-tags">
      <span class="tag tag-danger">{text.waits(clock(reader, handBack.at))}</span>
    </p>
  ) : (
    <p class="quiet small">{text.comes(moment(reader, handBack.at))}</p>
  );
}
