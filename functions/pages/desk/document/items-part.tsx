import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import { settingHref } from "./settings.ts";

/** Who reads the document, and whether they may change it. */
export type Common = {
  readonly mayChange: boolean;
  readonly dealer: Dealer;
  readonly language: string;
};

type ItemsPartProps = {
  readonly title: string;
  readonly add: string;
  readonly part: string;
  readonly common: Common;
  /** What there is besides, or who may change it. */
  readonly note?: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly about: string }[];
};

/** A list of the document, each entry with the way to its form. */
export function ItemsPart({ title, add, part, common, note, items }: ItemsPartProps) {
  const { mayChange, dealer } = common;
  return (
    <section class="stack-close">
      <div class="card-head">
        <h2>{title}</h2>
        {mayChange ? (
          <a class="back" href={settingHref(dealer.id, part, "new")}>
            {add}
          </a>
        ) : null}
      </div>
      {items.length === 0 ? null : (
        <ul class="card rows">
          {items.map(({ id, name, about }) => (
            <li>
              {mayChange ? (
                <a href={settingHref(dealer.id, part, id)}>{name}</a>
              ) : (
                <span>{name}</span>
              )}
              <span class="quiet small">{about}</span>
            </li>
          ))}
        </ul>
      )}
      {note === undefined ? null : <p class="quiet small">{note}</p>}
    </section>
  );
}
