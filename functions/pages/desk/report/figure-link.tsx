import type { Counted } from "../../../../shared/reports/counted.ts";
import type { Figures } from "../../../../shared/reports/figures.ts";
import type { LinkedFigures } from "../../../../shared/reports/report.schema.ts";
import { figureText } from "./other-figures.ts";

type FigureLinkProps = {
  readonly dealer: string;
  readonly row: LinkedFigures;
  readonly figure: keyof Figures;
  readonly none: string;
  readonly language: string;
};

/** A figure that leads to its promises, where there are any. */
export function FigureLink({ dealer, row, figure, none, language }: FigureLinkProps) {
  const shown = figureText(row[figure], none, language);
  const link = isCounted(figure, row) ? row.links[figure] : undefined;
  return link === undefined ? <>{shown}</> : <a href={pageOf(dealer, link)}>{shown}</a>;
}

function isCounted(figure: string, { links }: LinkedFigures): figure is Counted {
  return figure in links;
}

/** The page of the list that a program reads at `link`: the same question. */
function pageOf(dealer: string, link: string): string {
  return `/desk/dealers/${dealer}/report/promises${link.slice(link.indexOf("?"))}`;
}
