import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { alsoFor } from "../../times/also-for.ts";
import { ALSO, choiceQuery } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { HostField } from "../../times/host-field.tsx";
import { hostsToAsk } from "../../times/hosts-to-ask.ts";
import { CheckField } from "../../views/check-field.tsx";

type VisitExtrasProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  readonly language: string;
};

/** What else may be done in the same visit, and by whom: a plain GET, folded until somebody wants it. */
export function VisitExtras({ dealer, choice, language }: VisitExtrasProps) {
  const text = bookingTexts(language).booking;
  const services = alsoFor(dealer, choice);
  const hosts = hostsToAsk(dealer, choice);
  const isUrgent = choice.urgency !== undefined;
  if (isUrgent || (services.length === 0 && hosts.length === 0)) return null;
  const { also = [], host, last } = choice;
  const known = { also: [], host: undefined, day: undefined, start: undefined };
  const state = {
    values: {
      ...Object.fromEntries(also.map((id) => [`${ALSO}${id}`, "yes"])),
      host: host?.id ?? "",
    },
    problems: [],
  };
  return (
    <details class="stack">
      <summary>{text.extras(services.length > 0, hosts.length > 0)}</summary>
      <form method="get" action={`/d/${dealer.id}`} class="stack">
        {[...new URLSearchParams(choiceQuery(choice, known))].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {services.length === 0 ? null : (
          <fieldset>
            <legend>{text.also}</legend>
            <div class="choices">
              {services.map((one) => (
                <CheckField state={state} name={`${ALSO}${one.id}`} label={nameIn(language, one)} />
              ))}
            </div>
          </fieldset>
        )}
        {hosts.length === 0 ? null : (
          <HostField
            language={language}
            state={state}
            hosts={hosts.map(({ id, name }) => ({
              id,
              name: id === last?.id ? text.asLastTime(name) : name,
            }))}
          />
        )}
        <button class="button button-quiet" type="submit">
          {text.showTimes}
        </button>
      </form>
    </details>
  );
}
