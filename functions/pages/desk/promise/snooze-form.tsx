import { callableNumbers } from "../../../../shared/case/customer/callable-numbers.ts";
import { mayCallFrom } from "../../../../shared/commitments/promise/call-offer.ts";
import { HOUR, MINUTE, plus } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { moment } from "../../reader/when.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { SelectField } from "../../views/field.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";

type SnoozeFormProps = {
  readonly sheet: Sheet;
  readonly promise: Commitment;
  /** In a list: what comes up after it. */
  readonly then?: string | undefined;
};

/** Out of the way until somebody can call, as long as it is not due before. */
export function SnoozeForm({ sheet, promise, then }: SnoozeFormProps) {
  const { reader, session } = sheet;
  const text = queueTexts(reader.language).aside;
  const times = timesFor(sheet, promise);
  return (
    <details>
      <summary>{text.open}</summary>
      {times.length === 0 ? (
        <p class="quiet">{text.tooSoon}</p>
      ) : (
        <DeskForm action={deskPromiseHref(promise, "snooze")} token={session.formToken}>
          <input type="hidden" name="seen" value={String(promise.revision)} />
          {then === undefined ? null : <input type="hidden" name="back" value={then} />}
          <SelectField
            language={reader.language}
            state={EMPTY_FORM}
            name="until"
            id={`until-${promise.id}`}
            label={text.until}
            hint={text.hint}
            options={times.map(({ at, isWindow }) => ({
              value: toOffsetText(reader.zone, at),
              label: isWindow ? text.window(moment(reader, at)) : moment(reader, at),
            }))}
          />
          <button class="button button-quiet button-small" type="submit">
            {text.do}
          </button>
        </DeskForm>
      )}
    </details>
  );
}

const AHEAD = [30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR] as const;

/** When the customer may next be called, and then some while from now; none after it is due. */
function timesFor({ desk, now }: Sheet, promise: Commitment) {
  const { customer, contact = {} } = desk.story.case;
  const dealer = desk.dealer.document;
  const numbers = callableNumbers(customer, contact) ?? [];
  const window =
    promise.kind === "callback"
      ? mayCallFrom(promise, contact, { numbers, dealer, now })
      : undefined;
  const from = window !== undefined && window > now ? [{ at: window, isWindow: true }] : [];
  const later = AHEAD.map((span) => ({ at: minuteOf(plus(now, span)), isWindow: false }));
  return [...from, ...later].filter(({ at }) => at <= promise.dueAt);
}

/** Clocks are read to the minute. */
function minuteOf(at: Instant): Instant {
  return plus(at, -(at % MINUTE));
}
