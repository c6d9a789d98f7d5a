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
import { reportsTexts } from "../../text/reports-texts.ts";

export type BrandReportPageProps = AtBrand & {
  readonly today: LocalDate;
  readonly state: FormState;
  /** Undefined when the period cannot be read. */
  readonly rows: readonly KeptByDealer[] | undefined;
};

/** How each dealer keeps its promises, the worst first. */
export function brandReportPage(props: BrandReportPageProps): Answer {
  const { session, person, brand, language, today, state, rows } = props;
  const text = reportsTexts(language).brand;
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
        {rows === undefined ? null : <Kept rows={rows} language={language} />}
      </>
    ),
  });
}

type KeptProps = { readonly rows: readonly KeptByDealer[]; readonly language: string };

function Kept({ rows, language }: KeptProps) {
  const text = reportsTexts(language).brand;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const cells = (counts: Counts) => {
    const { kept, settled } = keptOfSettled(counts);
    const rate =
      settled === 0 ? text.rateNone : text.rateCell(percent.format(kept / settled), kept, settled);
    return [rate, ...[counts.keptLate, counts.notKept].map(String)];
  };
  return (
    <BrandTable
      title={text.reportTitle}
      heads={[text.dealer, text.rate, text.keptLate, text.notKept]}
      rows={worstFirst(rows).map(({ dealer, counts }) => ({
        dealer,
        about: dealer.address.addressLocality,
        cells: cells(counts),
      }))}
      total={{ name: text.total, cells: cells(totalOf(rows)) }}
    />
  );
}

/** Those that nothing was due at come last. */
function worstFirst(rows: readonly KeptByDealer[]): KeptByDealer[] {
  const share = ({ counts }: KeptByDealer) => {
    const { kept, settled } = keptOfSettled(counts);
    return settled === 0 ? 2 : kept / settled;
  };
  return rows.toSorted((left, right) => share(left) - share(right));
}

function totalOf(rows: readonly KeptByDealer[]): Counts {
  return allOf(rows.map(({ counts }) => counts));
}
