import { hangsOnLease } from "../../../../shared/booking/slots/opens-on.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { optionIn, valueIn } from "../../../../shared/directory/document/option-in.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { RadioField } from "../../views/field.tsx";
import type { FieldProblem } from "../../forms/form-state.ts";
import { page } from "../../views/page.tsx";
import { LeaseField } from "../../times/lease-field.tsx";
import { leaseTexts } from "../../text/lease-texts.ts";
import { EMBED, LEASE, isChosen, optionsOf, placesFor } from "../../times/choice.ts";
import { embedding } from "../frame/embedding.ts";
import type { Choice } from "../../times/choice.ts";
import type { BookingText } from "../../text/en/booking.ts";
import { bookingTexts } from "../../text/booking-texts.ts";

/**
 * Asks what decides which times there are: the model, the place. A plain GET that stores nothing;
 * `asked` says that it was sent, so an answer that is missing now is pointed at.
 */
export function choicesPage(dealer: Dealer, choice: Choice, asked: boolean): Answer {
  const { language } = readerAt(dealer);
  const text = bookingTexts(language).booking;
  const { service } = choice;
  const { locations } = placesFor(service, choice.urgency);
  const open = Object.entries(optionsOf(dealer, service)).filter(([, values]) => values.length > 1);
  const called = (name: string) => optionIn(language, dealer, name) ?? name;
  const state = {
    values: valuesOf(choice),
    problems: asked ? missingOf(open, choice, text, called, language) : [],
  };
  const fields = { language, state, row: true };
  return page(state.problems.length === 0 ? 200 : 422, {
    title: service.name,
    language,
    host: dealer,
    ...embedding(dealer, choice.embedded),
    faulty: state.problems.length > 0,
    children: (
      <>
        <ErrorSummary language={language} state={state} />
        <h1>{service.name}</h1>
        <form method="get" action={`/d/${dealer.id}`} class="stack-wide" novalidate>
          <ChosenBefore choice={choice} />
          {open.map(([name, offered]) => (
            <RadioField
              {...fields}
              name={`option.${name}`}
              label={text.option(called(name))}
              options={offered.map((value) => ({
                value,
                label: valueIn(language, dealer, name, value),
              }))}
            />
          ))}
          {locations.length > 1 ? (
            <RadioField
              {...fields}
              name="place"
              label={text.where}
              options={locations.map((kind) => ({
                value: kind,
                label: text.place(kind, dealer.name),
              }))}
            />
          ) : null}
          {hangsOnLease(service) ? <LeaseField {...{ language, state }} /> : null}
          <button class="button" type="submit">
            {text.showTimes}
          </button>
        </form>
      </>
    ),
  });
}

function ChosenBefore({ choice }: { readonly choice: Choice }) {
  const { service, again, urgency, embedded } = choice;
  const fields = {
    service: service.id,
    asked: "yes",
    again,
    urgency,
    [EMBED]: embedded ? "yes" : undefined,
  };
  return (
    <>
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
}

function valuesOf({ options, place, lease }: Choice): Record<string, string> {
  const chosen = Object.entries(options).map(([name, value]) => [`option.${name}`, value] as const);
  return {
    ...Object.fromEntries(chosen),
    ...(place === undefined ? {} : { place }),
    ...(lease === undefined ? {} : { [LEASE]: lease }),
  };
}

function missingOf(
  open: readonly (readonly [string, readonly string[]])[],
  { service, options, place, lease }: Choice,
  text: BookingText,
  called: (option: string) => string,
  language: string,
): FieldProblem[] {
  const missing = open.filter(([name]) => !isChosen(options, name));
  return [
    ...missing.map(([name]) => ({
      field: `option.${name}`,
      message: text.chooseOption(called(name)),
    })),
    ...(place === undefined ? [{ field: "place", message: text.choosePlace }] : []),
    ...(lease === undefined && hangsOnLease(service)
      ? [{ field: LEASE, message: leaseTexts(language).ask.need }]
      : []),
  ];
}
