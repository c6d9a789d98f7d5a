import { callableNumbers } from "../../../../shared/case/customer/callable-numbers.ts";
import type { CallableNumber } from "../../../../shared/case/customer/callable-numbers.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { CheckField } from "../../views/check-field.tsx";
import { SelectField, TextField } from "../../views/field.tsx";
import type { FieldProps } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import { SpokeWith } from "../sheet/spoke-with.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { RANG } from "./log-request.ts";
import { mayCallFrom } from "../../../../shared/commitments/promise/call-offer.ts";
import { moment } from "../../reader/when.ts";
import { outcomesOf } from "../frame/outcome-keys.ts";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { afterTexts } from "../../text/after-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { NextStep } from "./next-step.tsx";

type LogFormProps = {
  readonly sheet: Sheet;
  readonly promise: Commitment;
  readonly shortcuts: boolean;
  /** In a list: the entry that comes up when this one is logged. */
  readonly then?: string | undefined;
  /** As it was sent, where something of it was not right. */
  readonly state?: FormState;
};

type Press = {
  readonly outcome: string;
  readonly label: string;
  /** With the keys a browser takes for it. */
  readonly key?: string;
  readonly closes?: boolean;
};

/** One press says what came of it; the note, the number and what is promised next go along. */
export function LogForm({ sheet, promise, shortcuts, then, state = EMPTY_FORM }: LogFormProps) {
  const { desk, home, reader, session } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const { customer, contact } = desk.story.case;
  const isCall = promise.kind === "callback";
  const numbers = callableNumbers(customer, contact) ?? [];
  const presses = [
    ...pressesFor(promise, language),
    ...(isCall ? [{ outcome: RANG, label: text.rang, closes: true }] : []),
  ];
  const closing = presses
    .filter(({ closes }) => closes)
    .map(({ label }) => text.pressNamed(label))
    .join(text.or);
  const field = (name: string) => ({ language, state, name, id: `${name}-${promise.id}` });
  return (
    <DeskForm action={deskPromiseHref(promise, "log")} token={session.formToken}>
      {/* What Enter in a field would press: nothing, or it would log the first outcome. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="seen" value={String(promise.revision)} />
      {then === undefined ? null : <input type="hidden" name="back" value={then} />}
      {isCall ? notYet(sheet, promise, numbers) : null}
      {isCall ? (
        <CalledOn field={field("phone")} numbers={numbers} country={home.address.addressCountry} />
      ) : null}
      <TextField
        {...field("note")}
        label={text.note}
        hint={text.noteHint(closing)}
        most={2000}
        optional
      />
      {isCall ? <SpokeWith sheet={sheet} field={field} /> : null}
      {isCall ? (
        <CheckField
          state={state}
          name="inbound"
          id={`inbound-${promise.id}`}
          label={text.inbound}
          plain
        />
      ) : null}
      {desk.at === desk.story.case.dealer ? (
        <NextStep sheet={sheet} promise={promise} state={state} />
      ) : null}
      <Presses
        presses={presses}
        language={language}
        shortcuts={shortcuts}
        leadsOn={then !== undefined}
      />
    </DeskForm>
  );
}

type CalledOnProps = {
  readonly field: Omit<FieldProps, "label">;
  readonly numbers: readonly CallableNumber[];
  readonly country: string;
};

/** Which of several; where there is one, it was that. */
function CalledOn({ field, numbers, country }: CalledOnProps) {
  const [first, ...others] = numbers.map((number) => toOption(number, country));
  if (first === undefined) return null;
  if (others.length === 0) return <input type="hidden" name="phone" value={first.value} />;
  const label = sheetTexts(field.language).sheet.calledOn;
  return <SelectField {...field} label={label} options={[first, ...others]} />;
}

/** Whoever rings now rings at a time that is not the customer's, or once too often. */
function notYet(
  { desk, reader, now }: Sheet,
  promise: Commitment,
  numbers: readonly CallableNumber[],
) {
  const dealer = desk.dealer.document;
  const from = mayCallFrom(promise, desk.story.case.contact ?? {}, { numbers, dealer, now });
  if (from === undefined || from <= now) return null;
  return <p class="note">{sheetTexts(reader.language).sheet.notYet(moment(reader, from))}</p>;
}

type PressesProps = {
  readonly presses: readonly Press[];
  readonly language: string;
  readonly shortcuts: boolean;
  readonly leadsOn: boolean;
};

/** A key chooses one of them, and Enter presses it: the script says so where it stands. */
function Presses({ presses, language, shortcuts, leadsOn }: PressesProps) {
  const text = queueTexts(language).queue;
  return (
    <fieldset>
      <legend class={leadsOn ? undefined : "visually-hidden"}>
        {leadsOn ? text.whatHappened : sheetTexts(language).sheet.log}
      </legend>
      <div class="press" data-armed={text.armed("{}")}>
        {presses.map(({ outcome, label, key, closes }) => (
          <button
            class={closes === true ? "button" : "button button-quiet"}
            type="submit"
            name="outcome"
            value={outcome}
            accesskey={shortcuts ? key : undefined}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function pressesFor({ kind, comeBack }: Commitment, language: string): Press[] {
  const text = sheetTexts(language).sheet;
  // What is promised is that very mail, and nobody calls.
  if (comeBack !== undefined) {
    const { send } = afterTexts(language).comeBack;
    return [{ outcome: "informed", key: "i", label: send, closes: true }];
  }
  return outcomesOf(kind).map(({ outcome, key }) =>
    outcome === "reached" || outcome === "done" || outcome === "informed"
      ? { outcome, key, label: text[outcome], closes: true }
      : { outcome, key, label: text.outcome(outcome) },
  );
}

function toOption({ number, label }: CallableNumber, country: string) {
  const words = telephoneText(number, country);
  return {
    value: label ?? number,
    label: label === undefined ? words : `${label} · ${words}`,
  };
}
