import { callableNumbers } from "../../../../shared/case/customer/callable-numbers.ts";
import type { CallableNumber } from "../../../../shared/case/customer/callable-numbers.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { CheckField } from "../../views/check-field.tsx";
import { SelectField, TextField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { RANG } from "./log-request.ts";
import { mayCallFrom } from "../../../../shared/commitments/promise/call-offer.ts";
import { moment } from "../../reader/when.ts";
import { outcomesOf } from "../frame/outcome-keys.ts";
import { deskPromiseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type LogFormProps = {
  readonly sheet: Sheet;
  readonly promise: Commitment;
  readonly shortcuts: boolean;
};

type Press = {
  readonly outcome: string;
  readonly label: string;
  /** With the keys a browser takes for it. */
  readonly key?: string;
  readonly closes?: boolean;
};

/** One press says what came of it; the note and the number go along. */
export function LogForm({ sheet, promise, shortcuts }: LogFormProps) {
  const { desk, home, reader, session } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const { customer, contact } = desk.story.case;
  const isCall = promise.kind === "callback";
  const numbers = callableNumbers(customer, contact) ?? [];
  const presses = [
    ...pressesFor(promise.kind, language),
    ...(isCall ? [{ outcome: RANG, label: text.rang, closes: true }] : []),
  ];
  const closing = presses
    .filter(({ closes }) => closes)
    .map(({ label }) => text.pressNamed(label))
    .join(text.or);
  return (
    <DeskForm action={deskPromiseHref(promise, "log")} token={session.formToken}>
      <input type="hidden" name="seen" value={String(promise.revision)} />
      {isCall ? notYet(sheet, promise, numbers) : null}
      {isCall && numbers.length > 0 ? (
        <SelectField
          language={language}
          state={EMPTY_FORM}
          name="phone"
          id={`phone-${promise.id}`}
          label={text.calledOn}
          options={numbers.map((number) => toOption(number, home.address.addressCountry))}
        />
      ) : null}
      <TextField
        language={language}
        state={EMPTY_FORM}
        name="note"
        id={`note-${promise.id}`}
        label={text.note}
        hint={text.noteHint(closing)}
        most={2000}
        optional
      />
      {isCall ? (
        <CheckField
          state={EMPTY_FORM}
          name="inbound"
          id={`inbound-${promise.id}`}
          label={text.inbound}
          plain
        />
      ) : null}
      <Presses presses={presses} language={language} shortcuts={shortcuts} />
    </DeskForm>
  );
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
};

function Presses({ presses, language, shortcuts }: PressesProps) {
  return (
    <fieldset>
      <legend class="visually-hidden">{sheetTexts(language).sheet.log}</legend>
      <div class="press">
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

function pressesFor(kind: Commitment["kind"], language: string): Press[] {
  const text = sheetTexts(language).sheet;
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
