import { afterDistance } from "../../../../shared/language/after-distance.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { afterTexts } from "../../text/after-texts.ts";
import type { Sheet } from "../sheet/sheet.ts";

type ComingBackProps = { readonly sheet: Sheet; readonly promise: Commitment };

/** Of a promise that a car comes back: after how far, for what, and what the press does. */
export function ComingBack({ sheet: { desk, reader }, promise: { comeBack } }: ComingBackProps) {
  if (comeBack === undefined) return null;
  const text = afterTexts(reader.language).comeBack;
  const { distance, service } = comeBack;
  const booked = desk.dealer.document.services.find(({ id }) => id === service);
  const facts = [
    booked?.name,
    distance === undefined ? undefined : afterDistance(distance, reader.language),
  ];
  return (
    <div>
      <p>{facts.filter((one) => one !== undefined).join(", ")}</p>
      <p class="quiet small">{booked === undefined ? text.noService : text.sendHint}</p>
    </div>
  );
}
