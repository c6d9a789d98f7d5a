import type { CaseView } from "../../../../shared/views/case-view.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { spanText } from "../../reader/time-left.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { appointmentHref } from "../frame/case-href.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { caseTexts } from "../../text/case-texts.ts";

type WaitingReplyProps = {
  readonly reader: Reader;
  readonly reference: string;
  readonly id: string;
  /** Undefined for whoever has not asked for an earlier time. */
  readonly waiting: CaseView["waiting"][number] | undefined;
  readonly formToken: string;
  readonly now: Instant;
};

/** Coming earlier: asking for it, and answering when a time is held. Mails lead to the anchor. */
export function WaitingReply(props: WaitingReplyProps) {
  const { reader, reference, id, waiting, formToken, now } = props;
  const text = caseTexts(reader.language).waiting;
  const offer = waiting?.status === "offered" ? waiting.offer : undefined;
  const isHeld = offer !== undefined && instantTextSchema.parse(offer.until) > now;
  const waits = waiting?.status === "waiting" || waiting?.status === "offered";
  const action = appointmentHref(reference, id, "waiting");
  const say = (at: string) => moment(reader, instantTextSchema.parse(at));
  return (
    <div id={`earlier-${id}`}>
      <CaseForm action={action} token={formToken} boxed={waits}>
        {isHeld ? (
          <>
            <p>
              <strong>{text.offered(say(offer.start))}</strong>
            </p>
            <p>
              <strong>
                {text.remaining(
                  spanText(now, instantTextSchema.parse(offer.until), reader.language),
                )}
              </strong>{" "}
              <span class="quiet small">{text.until(say(offer.until))}</span>
            </p>
          </>
        ) : null}
        {waits && !isHeld ? <p>{text.joined}</p> : null}
        <div class="actions">
          {pressesOf(isHeld, waits).map((press, index) => (
            <button
              class={isHeld && index === 0 ? "button" : "button button-quiet"}
              type="submit"
              name="do"
              value={press}
            >
              {text[press]}
            </button>
          ))}
        </div>
      </CaseForm>
    </div>
  );
}

function pressesOf(isHeld: boolean, waits: boolean) {
  if (isHeld) return ["accept", "decline"] as const;
  return waits ? (["leave"] as const) : (["join"] as const);
}
