import { optionIn, valueIn } from "../../../../shared/directory/document/option-in.ts";
import type { Child } from "hono/jsx";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import { Facts } from "../../views/facts.tsx";
import type { Fact } from "../../views/facts.tsx";
import { choiceHref, EMBED, isChosen, optionsOf } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { hostsToAsk } from "../../times/hosts-to-ask.ts";
import { bookingTexts } from "../../text/booking-texts.ts";

export type ChosenProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  readonly language: string;
  /** The time in words, once there is one. */
  readonly when?: Child;
  /** In one line, where what is to be chosen shall stand on the first screen. */
  readonly short?: boolean;
};

/** What was chosen so far, with a way back to each question that had more than one answer. */
export function Chosen(props: ChosenProps) {
  const label = bookingTexts(props.language).booking.chosen;
  const facts = factsOf(props);
  if (props.short === true) return <InOneLine facts={facts} label={label} />;
  return (
    <section class="card" aria-label={label}>
      <Facts facts={facts} />
    </section>
  );
}

function InOneLine({ facts, label }: { readonly facts: readonly Fact[]; readonly label: string }) {
  return (
    <ul class="chosen" aria-label={label}>
      {facts.map(({ value, change }) => (
        <li>
          {value}{" "}
          {change === undefined ? null : (
            <a href={change.href}>
              {change.label}
              <span class="visually-hidden">{change.what}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Back to the list of services, without what was chosen. */
function servicesHref({ id }: Dealer, { embedded, again, urgency }: Choice): string {
  const query = new URLSearchParams({
    ...(urgency === undefined ? {} : { urgency }),
    ...(embedded ? { [EMBED]: "yes" } : {}),
    ...(again === undefined ? {} : { again }),
  }).toString();
  return `/d/${id}${query === "" ? "" : `?${query}`}`;
}

function factsOf({ dealer, choice, language, when }: ChosenProps): Fact[] {
  const text = bookingTexts(language).booking;
  const { service, host, options, place } = choice;
  const undecided = { day: undefined, start: undefined };
  const fact = (name: string, value: Child, href: string | undefined): Fact => {
    if (href === undefined) return { name, value };
    return { name, value, change: { href, label: text.change, what: text.changeWhat(name) } };
  };
  const again = Object.entries(optionsOf(dealer, service));
  return [
    fact(text.service, nameIn(language, service), servicesHref(dealer, choice)),
    ...again.flatMap(([name, values]) => {
      const value = isChosen(options, name) ? options[name] : undefined;
      if (value === undefined) return [];
      const { [name]: _, ...others } = options;
      const href = choiceHref(dealer.id, choice, { ...undecided, options: others });
      const called = text.optionName(optionIn(language, dealer, name) ?? name);
      const chosen = valueIn(language, dealer, name, value);
      return [fact(called, chosen, values.length > 1 ? href : undefined)];
    }),
    ...(place === undefined
      ? []
      : [
          fact(
            text.placeName,
            text.place(place, dealer.name),
            service.locations.length > 1
              ? choiceHref(dealer.id, choice, { ...undecided, place: undefined })
              : undefined,
          ),
        ]),
    ...hostsToAsk(dealer, choice).flatMap(({ id, name }) =>
      id === host?.id
        ? [
            fact(
              text.withName,
              name,
              choiceHref(dealer.id, choice, { ...undecided, host: undefined }),
            ),
          ]
        : [],
    ),
    ...(when === undefined
      ? []
      : [fact(text.time, when, choiceHref(dealer.id, choice, { start: undefined }))]),
  ];
}
