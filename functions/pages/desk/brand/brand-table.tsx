import type { Child } from "hono/jsx";
import { inOrderOf, SortHead } from "../report/sort.tsx";
import type { Sort } from "../report/sort.tsx";

export type BrandRow = {
  readonly dealer: { readonly id: string; readonly name: string };
  readonly about: string;
  readonly cells: readonly (Child | string)[];
  /** What each column is sorted by, after the name; undefined comes last. */
  readonly values: readonly (number | undefined)[];
};

export type BrandColumn = { readonly id: string; readonly head: string };

type BrandTableProps = {
  readonly title: string;
  /** Of names first. */
  readonly columns: readonly [BrandColumn, ...BrandColumn[]];
  readonly rows: readonly BrandRow[];
  /** Those that there is nothing to see to at, behind their number. */
  readonly folded: { readonly label: string; readonly rows: readonly BrandRow[] };
  readonly total?: { readonly name: string; readonly cells: readonly string[] };
  readonly sort: Sort<string>;
  readonly hrefOf: (sort: string) => string;
  readonly language: string;
};

/** A row for each dealer, whose name leads to their desk, sorted by the column that was pressed. */
export function BrandTable(props: BrandTableProps) {
  const { title, columns, rows, folded, total, sort, hrefOf } = props;
  const [first, ...others] = columns;
  return (
    <section class="table-scroll" tabindex={0} aria-label={title}>
      <table class="sorts">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ id, head }) => (
              <SortHead column={id} sort={sort} hrefOf={hrefOf} isText={id === first.id}>
                {head}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, props).map((row) => (
            <DealerRow row={row} columns={others} />
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <tr>
              <th scope="row">{total.name}</th>
              {total.cells.map((cell, column) => (
                <td data-column={others[column]?.head}>{cell}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {folded.rows.length === 0 ? null : <Folded {...folded} columns={columns} />}
    </section>
  );
}

type FoldedProps = BrandTableProps["folded"] & Pick<BrandTableProps, "columns">;

/** By name; there is nothing else to sort them by. */
function Folded({ label, rows, columns }: FoldedProps) {
  const [, ...others] = columns;
  return (
    <details>
      <summary>{label}</summary>
      <table>
        <caption class="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DealerRow row={row} columns={others} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

type DealerRowProps = { readonly row: BrandRow; readonly columns: readonly BrandColumn[] };

function DealerRow({ row: { dealer, about, cells }, columns }: DealerRowProps) {
  return (
    <tr>
      <th scope="row">
        <a class="row-link" href={`/desk/dealers/${dealer.id}`}>
          {dealer.name}
        </a>{" "}
        <span class="quiet small">{about}</span>
      </th>
      {cells.map((cell, column) => (
        <td data-column={columns[column]?.head}>{cell}</td>
      ))}
    </tr>
  );
}

/** Equal ones stay as they were, by name. */
function sorted(rows: readonly BrandRow[], props: BrandTableProps): BrandRow[] {
  const { columns, sort, language } = props;
  const at = columns.findIndex(({ id }) => id === sort.column) - 1;
  const valueOf = ({ dealer, values }: BrandRow) => (at < 0 ? dealer.name : values[at]);
  return inOrderOf(rows, valueOf, { turned: sort.turned, language });
}
