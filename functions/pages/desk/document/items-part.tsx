import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Unheard } from "./dead-mail.tsx";
import { listsTexts } from "../../text/lists-texts.ts";
import { listHref, settingHref } from "./setting-href.ts";

/** Who reads the document, and whether they may change it. */
export type Common = {
  readonly mayChange: boolean;
  readonly dealer: Dealer;
  readonly language: string;
  readonly unheard: readonly Unheard[];
  /** Who has not signed in yet, as far as they are shown. */
  readonly notYet: ReadonlySet<string>;
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

/** A longer list has a page of its own, to be searched. */
export const MOST_SHOWN = 30;

type ItemsProps = Pick<Common, "mayChange" | "dealer" | "language"> &
  ItemList & { readonly mayAdd?: boolean };

/** A list of the document, each entry with the way to its form. */
export function ItemsPart(props: ItemsProps) {
  const { mayChange, mayAdd = mayChange, dealer, language } = props;
  const { title, add, part, note, items } = props;
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
      <ItemRows {...{ mayChange, dealer, part }} items={items.slice(0, MOST_SHOWN)} />
      {items.length > MOST_SHOWN ? (
        <p>
          <a href={listHref(dealer.id, part)}>
            {listsTexts(language).lists.all(title, items.length)}
          </a>
        </p>
      ) : null}
      {note === undefined ? null : <p class="quiet small">{note}</p>}
    </section>
  );
}

type RowsProps = Pick<ItemsProps, "mayChange" | "dealer" | "part" | "items">;

/** Entries with the way to the form of each. */
export function ItemRows({ mayChange, dealer, part, items }: RowsProps) {
  if (items.length === 0) return null;
  return (
    <ul class="card rows">
      {items.map(({ id, name, about }) => (
        <li>
          {mayChange ? <a href={settingHref(dealer.id, part, id)}>{name}</a> : <span>{name}</span>}
          <span class="quiet small">{about}</span>
        </li>
      ))}
    </ul>
  );
}
