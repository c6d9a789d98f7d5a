import { localDate } from "../../../../shared/kernel/time.ts";
import type { LocalDate } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { PromiseReport } from "../../../../shared/reports/promise-report.ts";
import { Facts } from "../../views/facts.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { FigureLink } from "./figure-link.tsx";
import { figureText } from "./other-figures.ts";
import { Period } from "./period.tsx";
import { PromiseTable } from "./promise-table.tsx";
import { COUNTED } from "../../../../shared/reports/counted.ts";
import type { Figures as ListedFigures } from "../../../../shared/reports/figures.ts";
import { dayParts } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
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
        {report === undefined ? null : (
          <Figures report={report} dealer={dealer.id} reader={reader} />
        )}
      </>
    ),
  });
}

type FiguresProps = {
  readonly report: PromiseReport;
  readonly dealer: string;
  readonly reader: Reader;
};

function Figures(props: FiguresProps) {
  const { report, dealer, reader } = props;
  const { language } = reader;
  const text = reportsTexts(language).report;
  const kinds: Readonly<Record<string, string>> = text.kinds;
  const groups = [
    { id: "byWeek", rows: weeksOf(report, reader, text) },
    { id: "byMonth", rows: report.byMonth },
    { id: "byOwner", rows: report.byOwner },
    { id: "byDepartment", rows: report.byDepartment },
    {
      id: "byKind",
      rows: report.byKind.map((row) => ({ ...row, name: kinds[row.id] ?? row.name })),
    },
  ] as const;
  const file = `/desk/dealers/${dealer}/report.csv?from=${report.from}&to=${report.to}`;
  return (
    <>
      <Rate {...props} />
      {groups.map(({ id, rows }) => (
        <PromiseTable
          title={text[id]}
          rows={rows}
          dealer={dealer}
          text={text}
          language={language}
        />
      ))}
      <section class="stack">
        <h2>{text.figures}</h2>
        <div class="card figures">
          <Facts facts={factsOf(props, text)} />
        </div>
      </section>
      <section class="stack">
        <h2>{text.visits}</h2>
        <div class="card figures">
          <Facts
            facts={VISITS.map((figure) => ({
              name: text.visitFigures[figure],
              value: figureText(report.appointments[figure], text.none, language),
            }))}
          />
        </div>
      </section>
      <p class="actions">
        <a class="button button-quiet" href={file} download>
          {text.saveCsv}
        </a>
      </p>
    </>
  );
}

/** The share that was kept on time, and what it was just before. */
function Rate({ report, reader: { language } }: FiguresProps) {
  const text = reportsTexts(language).report;
  const { kept, settled } = keptOfSettled(report);
  const before = keptOfSettled(report.before);
  const percent = (part: number, whole: number) =>
    new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(
      part / whole,
    );
  return (
    <div class="stack-close">
      <p class="headline">{settled === 0 ? text.rateNone : text.rate(percent(kept, settled))}</p>
      {settled === 0 ? null : <p class="quiet">{text.rateOf(kept, settled)}</p>}
      <p class="quiet">
        {before.settled === 0
          ? text.rateBeforeNone
          : text.rateBefore(percent(before.kept, before.settled), before.kept, before.settled)}
      </p>
    </div>
  );
}

const VISITS = [
  "booked",
  "moved",
  "completed",
  "cancelled",
  "noShow",
  "missedUnconfirmed",
] as const satisfies readonly (keyof PromiseReport["appointments"])[];

/** One line of time: the weeks before, and those of the period. */
function weeksOf({ before, byWeek }: PromiseReport, reader: Reader, text: ReportText) {
  const date = (id: string) => dayParts(reader, localDate(id)).date;
  return [
    ...before.byWeek.map((week) => ({ ...week, name: text.weekBefore(date(week.id)) })),
    ...byWeek.map((week) => ({ ...week, name: text.week(date(week.id)) })),
  ];
}

function factsOf({ report, dealer, reader: { language } }: FiguresProps, text: ReportText) {
  const figure = (name: keyof ListedFigures) => (
    <FigureLink dealer={dealer} row={report} figure={name} none={text.none} language={language} />
  );
  const own = (
    <>
      {figure("ownFaults")} <span class="quiet small">{text.ownFaultsHint}</span>
    </>
  );
  return [
    ...COUNTED.filter((name) => name !== "ownFaults").map((name) => ({
      name: text[name],
      value: figure(name),
    })),
    { name: text.attemptsPerKeep, value: figure("attemptsPerKeep") },
    { name: text.median, value: figure("medianOpenMinutesToFirstContact") },
    { name: text.ninetieth, value: figure("ninetiethPercentileOpenMinutesToFirstContact") },
    { name: text.ownFaults, value: own },
  ];
}
