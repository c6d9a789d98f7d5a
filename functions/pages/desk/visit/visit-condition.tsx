import { whyNotNow } from "../../../../shared/booking/condition/note-condition.ts";
import { lacksHandBack } from "../../../../shared/story/car-stays.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { CarCondition } from "../../case/appointment/car-condition.tsx";
import { conditionTexts } from "../../text/condition-texts.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { visitHref } from "./visit-href.ts";

type VisitConditionProps = { readonly sheet: Sheet; readonly visit: Appointment | undefined };

const MOMENTS = ["arrival", "hand-back"] as const;

/** What the car of a visit was like, what is still missing of it, and the way to note it. */
export function VisitCondition({ sheet, visit }: VisitConditionProps) {
  const { desk, reader, now } = sheet;
  const dealer = desk.dealer.document;
  if (visit === undefined || desk.at !== dealer.id) return null;
  const text = conditionTexts(reader.language).noting;
  const { condition } = visit;
  const seen = { appointment: visit, dealer, now };
  const open = MOMENTS.filter((at) => whyNotNow(at, seen) === undefined);
  const isMissing = lacksHandBack(visit) && open.includes("hand-back");
  return (
    <>
      {condition === undefined ? null : <CarCondition {...{ condition, dealer, reader }} />}
      {isMissing ? <p class="note note-warning">{text.missing}</p> : null}
      {open.length === 0 ? null : (
        <p class="visit-actions">
          {open.map((at) => (
            <a href={`${visitHref(visit, "condition")}?at=${at}`}>
              {condition?.[at] === undefined ? text.link[at] : text.again[at]}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
