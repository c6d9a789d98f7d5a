import type { Child } from "hono/jsx";

/** By which column a table is sorted; the other way round for whoever pressed it again. */
export type Sort<Column extends string> = { readonly column: Column; readonly turned: boolean };

/** `keptLate`, or `-keptLate` the other way round; whatever is no column is the usual one. */
export function sortAsked<Column extends string>(
  asked: string | undefined,
  columns: readonly Column[],
  usual: Column,
): Sort<Column> {
  const name = asked?.replace(/^-/, "");
  const column = columns.find((one) => one === name);
  if (column === undefined) return { column: usual, turned: false };
  return { column, turned: asked?.startsWith("-") === true };
}

/** Numbers with the most first, names from A; turned, the other way round. What has none is last in both. */
export function inOrderOf<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | string | undefined,
  { turned, language }: { readonly turned: boolean; readonly language: string },
): Row[] {
  const collator = new Intl.Collator(language);
  return rows.toSorted((one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)];
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    const order =
      typeof left === "number" && typeof right === "number"
        ? right - left
        : collator.compare(String(left), String(right));
    return turned ? -order : order;
  });
}

type SortHeadProps<Column extends string> = {
  readonly column: Column;
  readonly sort: Sort<Column>;
  /** The page with this order of the table. */
  readonly hrefOf: (sort: string) => string;
  /** Text is sorted from A, and that is ascending; the most first is descending. */
  readonly isText?: boolean;
  readonly children?: Child;
};

/** The head of a column, which sorts by it. */
export function SortHead<Column extends string>(props: SortHeadProps<Column>) {
  const { column, sort, hrefOf, isText = false, children } = props;
  const isCurrent = sort.column === column;
  const rises = isText !== sort.turned;
  const next = isCurrent && !sort.turned ? `-${column}` : column;
  return (
    <th scope="col" aria-sort={isCurrent ? (rises ? "ascending" : "descending") : undefined}>
      <a class="sort" href={hrefOf(next)}>
        {children}
        {isCurrent ? <span aria-hidden="true">{rises ? " ▲" : " ▼"}</span> : null}
      </a>
    </th>
  );
}
