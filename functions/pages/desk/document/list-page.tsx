import { may } from "../../../../shared/directory/rights/rights.ts";
import { foundBy } from "./found-by.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { listsTexts } from "../../text/lists-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { InputField } from "../../views/field.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { ItemRows } from "./items-part.tsx";
import type { ItemList } from "./items-part.tsx";
import { listHref, settingHref } from "./setting-href.ts";

type ListPageProps = AtDealer & {
  readonly list: ItemList;
  /** What was looked for. */
  readonly wanted: string;
  /** Counted from one. */
  readonly page: number;
};

const MOST_ON_PAGE = 50;

/** One list of the document by itself: looked through by name, in pages. */
export function listPage(props: ListPageProps): Answer {
  const { staff, dealer, reader, list, wanted } = props;
  const { language } = reader;
  const text = listsTexts(language).lists;
  const found = list.items.filter(({ name, about }) => foundBy(wanted, `${name} ${about}`));
  const pages = Math.max(1, Math.ceil(found.length / MOST_ON_PAGE));
  const page = Math.min(pages, Math.max(1, props.page));
  const mayAdd = may(staff, list.addedBy ?? "directory:write") && list.add !== undefined;
  return deskPage(200, {
    title: list.title,
    ...deskFrame(props),
    place: "document",
    children: (
      <>
        <a class="back" href={`/desk/dealers/${dealer.id}/document`}>
          ← {settingsTexts(language).dealer.back}
        </a>
        <h1>{list.title}</h1>
        <form method="get" action={listHref(dealer.id, list.part)} class="stack">
          <InputField
            language={language}
            state={{ values: { q: wanted }, problems: [] }}
            name="q"
            label={text.search}
            autocomplete="off"
            most={100}
          />
          <div class="actions">
            <button class="button" type="submit">
              {text.find}
            </button>
            {mayAdd ? (
              <a class="button button-quiet" href={settingHref(dealer.id, list.part, "new")}>
                {list.add}
              </a>
            ) : null}
          </div>
        </form>
        <p class="quiet" role="status">
          {found.length === 0 ? text.nothing : text.found(found.length)}
        </p>
        <ItemRows
          mayChange={may(staff, "directory:write")}
          dealer={dealer}
          part={list.part}
          items={found.slice((page - 1) * MOST_ON_PAGE, page * MOST_ON_PAGE)}
        />
        <Pages {...props} page={page} pages={pages} />
      </>
    ),
  });
}

function Pages({
  dealer,
  reader,
  list,
  wanted,
  page,
  pages,
}: ListPageProps & { readonly pages: number }) {
  if (pages === 1) return null;
  const text = listsTexts(reader.language).lists;
  const href = (to: number) => {
    const query = { ...(wanted === "" ? {} : { q: wanted }), page: String(to) };
    return `${listHref(dealer.id, list.part)}?${new URLSearchParams(query).toString()}`;
  };
  return (
    <nav class="actions" aria-label={text.pages}>
      {page > 1 ? <a href={href(page - 1)}>← {text.before}</a> : null}
      <span class="quiet">{text.pageOf(page, pages)}</span>
      {page < pages ? <a href={href(page + 1)}>{text.after} →</a> : null}
    </nav>
  );
}
