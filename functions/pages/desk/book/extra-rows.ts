import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { hostsFor } from "../../../../shared/directory/services/hosts.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { alsoFor } from "../../times/also-for.ts";
import type { Choice } from "../../times/choice.ts";

export type ChoiceRow = {
  readonly name: string;
  readonly picks: readonly Pick[];
  /** With fewer answers it is no question; two, where nothing else is said. */
  readonly few?: number;
};

type Pick = { readonly label: string; readonly href: string; readonly chosen: boolean };

/** What else is done in the same visit, each pressed on and off, and by whom. */
export function extraRows(
  dealer: Dealer,
  choice: Choice,
  language: string,
  to: (changed: Partial<Choice>) => string,
): readonly ChoiceRow[] {
  const text = bookingTexts(language).booking;
  const { service, also = [], host } = choice;
  return [
    {
      name: text.also,
      picks: alsoFor(dealer, choice).map((one) => ({
        label: nameIn(language, one),
        href: to({ also: toggled(also, one.id) }),
        chosen: also.includes(one.id),
      })),
      few: 1,
    },
    {
      name: text.withName,
      picks: [
        { label: text.anybody, href: to({ host: undefined }), chosen: host === undefined },
        ...hostsFor(dealer, service).map(({ id, name }) => ({
          label: name,
          href: to({ host: { id, known: true } }),
          chosen: host?.id === id,
        })),
      ],
      few: 3,
    },
  ];
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
