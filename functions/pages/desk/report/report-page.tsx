import type { LocalDate } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { PromiseReport } from "../../../../shared/reports/report.schema.ts";
import { keptOfSettled } from "../../../../shared/reports/kept-of-settled.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Reader } from "../../reader/when.ts";
import type { ReportText } from "../../text/en/desk-reports.ts";
import { reportsTexts } from "../../text/reports-texts.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { Comparison, shareChange } from "./comparison-table.tsx";
import { PeopleTable } from "./people-table.tsx";
import type { PeopleColumn } from "./people-table.tsx";
import { Period } from "./period.tsx";
import { dayText, periodQuery, periodText, weekdayText } from "./period-text.ts";
import { PromiseTable } from "./promise-table.tsx";
import { percentText, shareOf } from "./share.ts";
import type { Sort } from "./sort.tsx";
import { Trend } from "./trend.tsx";
import { wallText } from "../../../../shared/kernel/date-text.ts";

type ReportPageProps = AtDealer & {
  readonly today: LocalDate;
  /** The time that it is at the dealer. */
  readonly until: string;
  readonly state: FormState;
  /** Undefined when the period cannot be read. */
  readonly report: PromiseReport | undefined;
  readonly sort: Sort<PeopleColumn>;
};

/** What was promised and what became of it: against the days before, by person, and by week. */
export function reportPage(props: ReportPageProps): Answer {
  const { dealer, reader, today, until, state, report, sort } = props;
  const { language } = reader;
  const text = reportsTexts(language).report;
  return askingPage({
    ...deskFrame(props),
    title: text.title,
    place: "report",
    state,
    lead: text.lead,
    children: (
      <div class="report">
        <Period
          href={`/desk/dealers/${dealer.id}/report`}
          today={today}
          until={until}
          language={language}
          state={state}
        />
        {report === undefined ? null : (
          <Figures report={report} dealer={dealer.id} reader={reader} sort={sort} text={text} />
        )}
      </div>
    ),
  });
}

type FiguresProps = {
  readonly report: PromiseReport;
  readonly dealer: string;
  readonly reader: Reader;
  readonly sort: Sort<PeopleColumn>;
  readonly text: ReportText;
};

function Figures(props: FiguresProps) {
  const { report, dealer, reader, sort, text } = props;
  const { language } = reader;
  const common = { dealer, text, language };
  return (
    <>
      <Rate {...props} />
      <Trend report={report} dealer={dealer} reader={reader} text={text} />
      <PeopleTable {...common} report={report} sort={sort} />
      <Comparison {...common} report={report} />
      <div class="report-rest">
        {restOf(report, reader, text).map(({ title, rows }) => (
          <PromiseTable {...common} title={title} rows={rows} />
        ))}
      </div>
      <p class="actions">
        <a
          class="button button-quiet"
          href={`/desk/dealers/${dealer}/report.csv?${periodQuery(report)}`}
          download
        >
          {text.saveCsv}
        </a>
      </p>
    </>
  );
}

/** One row alone says what stands above. */
function restOf(report: PromiseReport, reader: Reader, text: ReportText) {
  const kinds: Readonly<Record<string, string>> = text.kinds;
  const days = report.byDay.map((day) => ({ ...day, name: weekdayText(day, reader) }));
  const weeks = report.byWeek.map((week) => ({ ...week, name: text.week(dayText(week, reader)) }));
  const byKind = report.byKind.map((row) => ({ ...row, name: kinds[row.id] ?? row.name }));
  return [
    { title: text.byDay, rows: days },
    { title: text.byWeek, rows: weeks },
    { title: text.byMonth, rows: report.byMonth },
  ]
    .filter(({ rows }) => rows.length > 1)
    .concat(
      { title: text.byDepartment, rows: report.byDepartment },
      { title: text.byKind, rows: byKind },
    );
}

/** The share that was kept on time, and how far that is from what it was before. */
function Rate({ report, reader, text }: FiguresProps) {
  const { language } = reader;
  const { kept, settled } = keptOfSettled(report);
  const [now, before] = [shareOf(report), shareOf(report.before)];
  const change = shareChange(now, before, text);
  const [days, daysBefore] = [report, report.before].map((one) => periodText(one, reader, text));
  return (
    <div class="stack-close">
      <p class="headline">
        {now === undefined ? text.rateNone : text.rate(percentText(now, text.none, language))}
      </p>
      {now === undefined ? null : (
        <p>
          {text.rateOf(kept, settled)} ·{" "}
          {text.shareBefore(percentText(before, text.none, language))}
          {before === undefined ? null : ` · ${change}`}
        </p>
      )}
      <p class="quiet">{text.compared(days ?? "", daysBefore ?? "")}</p>
      {report.until === undefined ? null : (
        <p class="quiet small">{text.soFar(wallText(report.until, language))}</p>
      )}
    </div>
  );
}
