import type { LocalDate } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { KeptByDealer } from "../../../../shared/reports/brand-report.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { allOf } from "../../../../shared/reports/counted.ts";
import type { Counts } from "../../../../shared/reports/counted.ts";
import { keptOfSettled } from "../../../../shared/reports/kept-of-settled.ts";
import { Period } from "../report/period.tsx";
import type { AtBrand } from "./at-brand.ts";
import { BrandTable } from "./brand-table.tsx";
import type { BrandRow } from "./brand-table.tsx";
import type { Sort } from "../report/sort.tsx";
import type { BrandText } from "../../text/en/desk-reports.ts";
import { reportsTexts } from "../../text/reports-texts.ts";

export type BrandReportPageProps = AtBrand & {
  readonly today: LocalDate;
  readonly state: FormState;
  /** Undefined when the period cannot be read. */
  readonly rows: readonly KeptByDealer[] | undefined;
  readonly sort: Sort<string>;
};

/** How each dealer keeps its promises, the worst first unless another order is pressed. */
export function brandReportPage(props: BrandReportPageProps): Answer {
  const { session, person, brand, language, today, state, rows, sort } = props;
  const text = reportsTexts(language).brand;
  const { from = "", to = "" } = state.values;
  const hrefOf = (by: string) =>
    `/desk/brands/${brand.id}/report?${new URLSearchParams({ from, to, sort: by }).toString()}`;
  const faulty = state.problems.length > 0;
  return deskPage(faulty ? 422 : 200, {
    title: text.reportTitle,
    language,
    session,
    person,
    brand,
    place: "report",
    faulty,
    children: (
      <>
        <ErrorSummary language={language} state={state} />
        <div class="stack">
          <h1>{text.reportTitle}</h1>
          <p class="quiet">{text.reportLead}</p>
          <Period
            href={`/desk/brands/${brand.id}/report`}
            today={today}
            language={language}
            state={state}
          />
        </div>
        {rows === undefined ? null : (
          <Kept rows={rows} language={language} sort={sort} hrefOf={hrefOf} />
        )}
      </>
    ),
  });
}

type KeptProps = {
  readonly rows: readonly KeptByDealer[];
  readonly language: string;
  readonly sort: Sort<string>;
  readonly hrefOf: (sort: string) => string;
};

export const KEPT_COLUMNS = ["name", "rate", "promises", "keptLate", "notKept"] as const;

function Kept({ rows, ...props }: KeptProps) {
  const { language } = props;
  const text = reportsTexts(language).brand;
  const heads = [
    text.dealer,
    text.rate,
    reportsTexts(language).report.promises,
    text.keptLate,
    text.notKept,
  ];
  const [named, ...figures] = KEPT_COLUMNS.map((id, at) => ({ id, head: heads[at] ?? "" }));
  if (named === undefined) return null;
  const rowOf = ({ dealer, counts }: KeptByDealer): BrandRow => ({
    dealer,
    about: dealer.address.addressLocality,
    cells: cellsOf(counts, text, language),
    values: [shareExactly(counts), ...COUNTS.map((figure) => counts[figure])],
  });
  const [due, others] = [true, false].map((is) =>
    rows.filter(({ counts }) => counts.promises > 0 === is).map(rowOf),
  );
  return (
    <BrandTable
      {...props}
      title={text.reportTitle}
      columns={[named, ...figures]}
      rows={due ?? []}
      folded={{ label: text.nothingDue(others?.length ?? 0), rows: others ?? [] }}
      total={{ name: text.total, cells: cellsOf(totalOf(rows), text, language) }}
    />
  );
}

const COUNTS = ["promises", "keptLate", "notKept"] as const;

function cellsOf(counts: Counts, text: BrandText, language: string): string[] {
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const { kept, settled } = keptOfSettled(counts);
  const rate =
    settled === 0 ? text.rateNone : text.rateCell(percent.format(kept / settled), kept, settled);
  return [rate, ...COUNTS.map((figure) => String(counts[figure]))];
}

function shareExactly(counts: Counts): number | undefined {
  const { kept, settled } = keptOfSettled(counts);
  return settled === 0 ? undefined : kept / settled;
}

function totalOf(rows: readonly KeptByDealer[]): Counts {
  return allOf(rows.map(({ counts }) => counts));
}
