import type { Child } from "hono/jsx";

type BrandTableProps = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly dealer: { readonly id: string; readonly name: string };
    readonly about: string;
    readonly cells: readonly (Child | string)[];
  }[];
  readonly total?: { readonly name: string; readonly cells: readonly string[] };
};

/** A row for each dealer, whose name leads to their desk. */
export function BrandTable({ title, heads, rows, total }: BrandTableProps) {
  const [first, ...others] = heads;
  return (
    <section class="table-scroll" tabindex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dealer, about, cells }) => (
            <tr>
              <th scope="row">
                <a class="row-link" href={`/desk/dealers/${dealer.id}`}>
                  {dealer.name}
                </a>{" "}
                <span class="quiet small">{about}</span>
              </th>
              {cells.map((cell, column) => (
                <td data-column={others[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <tr>
              <th scope="row">{total.name}</th>
              {total.cells.map((cell, column) => (
                <td data-column={others[column]}>{cell}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
