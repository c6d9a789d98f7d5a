import type { LocalDate } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { PromiseReport } from "../../../../shared/reports/promise-report.ts";
import { Facts } from "../../views/facts.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { figureText } from "./other-figures.ts";
import { Period } from "./period.tsx";
import { PromiseTable } from "./promise-table.tsx";
import { keptOfSettled } from "../../../../shared/reports/kept-of-settled.ts";
import type { ReportText } from "../../text/en/desk-reports.ts";
import { reportsTexts } from "../../text/reports-texts.ts";

type ReportPageProps = AtDealer & {
  readonly today: LocalDate;
  readonly state: FormState;
  /** Undefined when the period cannot be read. */
  readonly report: PromiseReport | undefined;
};

/** What was promised and what became of it, in figures and in bars over the same table. */
export function reportPage(props: ReportPageProps): Answer {
  const { dealer, reader, today, state, report } = props;
  const { language } = reader;
  const text = reportsTexts(language).report;
  return askingPage({
    ...deskFrame(props),
    title: text.title,
    place: "report",
    state,
    lead: text.lead,
    children: (
      <>
        <Period
          href={`/desk/dealers/${dealer.id}/report`}
          today={today}
          language={language}
          state={state}
        />
        {report === undefined ? null : <Figures report={report} language={language} />}
      </>
    ),
  });
}

function Figures({
  report,
  language,
}: {
  readonly report: PromiseReport;
  readonly language: string;
}) {
  const text = reportsTexts(language).report;
  const kinds: Readonly<Record<string, string>> = text.kinds;
  const { kept, settled } = keptOfSettled(report);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const groups = [
    { id: "byMonth", rows: report.byMonth },
    { id: "byOwner", rows: report.byOwner },
    { id: "byDepartment", rows: report.byDepartment },
    {
      id: "byKind",
      rows: report.byKind.map((row) => ({ ...row, name: kinds[row.id] ?? row.name })),
    },
  ] as const;
  return (
    <>
      <div class="stack-close">
        <p class="headline">
          {settled === 0 ? text.rateNone : text.rate(percent.format(kept / settled))}
        </p>
        {settled === 0 ? null : <p class="quiet">{text.rateOf(kept, settled)}</p>}
      </div>
      {groups.map(({ id, rows }) => (
        <PromiseTable title={text[id]} rows={rows} text={text} language={language} />
      ))}
      <section class="stack">
        <h2>{text.figures}</h2>
        <div class="card figures">
          <Facts facts={factsOf(report, text, language)} />
        </div>
      </section>
    </>
  );
}

function factsOf(report: PromiseReport, text: ReportText, language: string) {
  const figure = (value: number | null) => figureText(value, text.none, language);
  return [
    { name: text.promises, value: figure(report.promises) },
    { name: text.keptOnTime, value: figure(report.keptOnTime) },
    { name: text.keptLate, value: figure(report.keptLate) },
    { name: text.notKept, value: figure(report.notKept) },
    { name: text.openOverdue, value: figure(report.openOverdue) },
    { name: text.openLate, value: figure(report.openLate) },
    { name: text.movedBeforeDue, value: figure(report.movedBeforeDue) },
    { name: text.movedAfterDue, value: figure(report.movedAfterDue) },
    { name: text.disputed, value: figure(report.disputed) },
    { name: text.withdrawn, value: figure(report.withdrawn) },
    { name: text.withdrawnAfterDue, value: figure(report.withdrawnAfterDue) },
    { name: text.givenUp, value: figure(report.givenUp) },
    { name: text.exhausted, value: figure(report.exhausted) },
    { name: text.attemptsPerKeep, value: figure(report.attemptsPerKeep) },
    { name: text.median, value: figure(report.medianOpenMinutesToFirstContact) },
    { name: text.ninetieth, value: figure(report.ninetiethPercentileOpenMinutesToFirstContact) },
    {
      name: text.ownFaults,
      value: (
        <>
          {figure(report.ownFaults)} <span class="quiet small">{text.ownFaultsHint}</span>
        </>
      ),
    },
  ];
}
