import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { riskOfPromise } from "./risk-of-promise.ts";

type AtRiskProps = { readonly sheet: Sheet; readonly promise: Commitment };

/** Why it will hardly be kept, and one press to whoever has room. */
export function AtRisk({ sheet: { reader, now }, promise }: AtRiskProps) {
  const { atRisk } = promise;
  if (atRisk === undefined || isOverdue(promise, now)) return null;
  const text = sheetTexts(reader.language).handoff;
  const { withRoom } = atRisk;
  return (
    <div class="reply stack-close">
      <p>
        <strong>{riskOfPromise(promise, atRisk, reader)}</strong>
      </p>
      {withRoom === undefined || promise.handoff !== undefined ? null : (
        <p>
          <a href={`${deskPromiseHref(promise, "hand-off")}?to=staff:${withRoom.id}`}>
            {text.handTo(withRoom.name)}
          </a>
        </p>
      )}
      {withRoom === undefined ? <p>{text.nobodyElse}</p> : null}
    </div>
  );
}
