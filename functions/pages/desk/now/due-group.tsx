import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Reader } from "../../reader/when.ts";
import type { OfferAnswer } from "./answer-offer.tsx";
import { DueItem } from "./due-item.tsx";
import { chosenHref } from "./now-address.ts";
import type { Chosen } from "./now-address.ts";
import type { Due } from "./now-list.ts";

type DueGroupProps = {
  readonly title: string;
  readonly due: readonly Due[];
  /** How many there are, with those of other pages. */
  readonly of?: number;
  readonly reader: Reader;
  readonly now: Instant;
  readonly country: string;
  readonly chosen: Chosen | undefined;
  /** The list with nothing chosen. */
  readonly here: string;
  readonly answer?: OfferAnswer;
  readonly ticks?: boolean;
};

/** One part of the list under its name; nothing where there is nothing in it. */
export function DueGroup({ title, due, of = due.length, here, chosen, ...about }: DueGroupProps) {
  if (due.length === 0) return null;
  return (
    <section class="stack">
      <h2>
        {title} <span class="quiet">({of})</span>
      </h2>
      <ol class="due-list">
        {due.map((each) => (
          <DueItem
            {...about}
            due={each}
            href={chosenHref(here, each.promise)}
            chosen={chosen?.id === each.promise.id}
          />
        ))}
      </ol>
    </section>
  );
}
