import { whyNoComplaint } from "../../../../shared/booking/condition/complain.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Reader } from "../../reader/when.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { appointmentHref } from "../frame/case-href.ts";
import { CarCondition } from "./car-condition.tsx";

type AfterWorkProps = {
  /** As stored. */
  readonly visit: Appointment;
  readonly dealer: Dealer;
  readonly reader: Reader;
  readonly now: Instant;
};

/** What the car was like, and the way to say that something is wrong with it as long as that is asked. */
export function AfterWork({ visit, dealer, reader, now }: AfterWorkProps) {
  const { reference, id, status, condition } = visit;
  if (status === "cancelled") return null;
  return (
    <>
      {condition === undefined ? null : <CarCondition {...{ condition, dealer, reader }} />}
      {whyNoComplaint(visit, now) === undefined ? (
        <p class="actions">
          <a class="button button-quiet" href={appointmentHref(reference, id, "complaint")}>
            {conditionTexts(reader.language).wrong.link}
          </a>
        </p>
      ) : null}
    </>
  );
}
