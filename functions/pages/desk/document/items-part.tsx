import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Unheard } from "./dead-mail.tsx";
import { settingHref } from "./setting-href.ts";

/** Who reads the document, and whether they may change it. */
export type Common = {
  readonly mayChange: boolean;
  readonly dealer: Dealer;
  readonly language: string;
  readonly unheard: readonly Unheard[];
};

/** Entries of the document that have a form each, and what there is besides or who may change it. */
export type ItemList = {
  readonly part: string;
  readonly title: string;
  /** Where one can be added by itself. */
  readonly add?: string;
  /** What it takes to add one, where it takes more than to change one. */
  readonly addedBy?: "directory:lead";
  readonly note?: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly about: string }[];
};

type ItemsProps = Pick<Common, "mayChange" | "dealer"> & ItemList & { readonly mayAdd?: boolean };

/** A list of the document, each entry with the way to its form. */
export function ItemsPart(props: ItemsProps) {
  const { mayChange, mayAdd = mayChange, dealer, title, add, part, note, items } = props;
  // Nothing is there, and nothing can be added by itself.
  if (items.length === 0 && add === undefined) return null;
  return (
    <section class="stack-close">
      <div class="card-head">
        <h2>{title}</h2>
        {mayAdd && add !== undefined ? (
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
