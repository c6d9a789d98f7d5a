import type { Child } from "hono/jsx";
import { COUNTED } from "../../../../shared/reports/counted.ts";
import type { Figures } from "../../../../shared/reports/figures.ts";
import type { PromiseReport } from "../../../../shared/reports/report.schema.ts";
import type { ReportText } from "../../text/en/desk-reports.ts";
import { FigureLink } from "./figure-link.tsx";
import { figureText } from "./other-figures.ts";
import { percentText, shareOf } from "./share.ts";

type ComparisonProps = {
  readonly report: PromiseReport;
  readonly dealer: string;
  readonly text: ReportText;
  readonly language: string;
};

/** Every figure of these days beside what it was before, with the difference in words. */
export function Comparison(props: ComparisonProps) {
  const { text } = props;
  return (
    <div class="beside">
      <Compared title={text.comparison} rows={ofPromises(props)} text={text} />
      <Compared title={text.visits} rows={ofVisits(props)} text={text} />
    </div>
  );
}

type Row = {
  readonly name: Child;
  readonly now: Child;
  readonly before: Child;
  readonly change: string;
};

type ComparedProps = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly text: ReportText;
};

function Compared({ title, rows, text }: ComparedProps) {
  return (
    <section class="table-plain" tabindex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {[text.figure, text.now, text.before, text.change].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, now, before, change }) => (
            <tr>
              <th scope="row">{name}</th>
              <td data-column={text.now}>{now}</td>
              <td data-column={text.before}>{before}</td>
              <td data-column={text.change}>{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const MEASURED = [
  "attemptsPerKeep",
  "medianOpenMinutesToFirstContact",
  "ninetiethPercentileOpenMinutesToFirstContact",
] as const;

function ofPromises(props: ComparisonProps): Row[] {
  const { report, dealer, text, language } = props;
  const figure = (row: PromiseReport | PromiseReport["before"], name: keyof Figures) => (
    <FigureLink dealer={dealer} row={row} figure={name} none={text.none} language={language} />
  );
  const rowOf = (id: keyof Figures, name: Child): Row => ({
    name,
    now: figure(report, id),
    before: figure(report.before, id),
    change: changeText(report[id], report.before[id], props),
  });
  const measured = [text.attemptsPerKeep, text.median, text.ninetieth];
  return [
    shareRow(props),
    ...COUNTED.filter((id) => id !== "ownFaults").map((id) => rowOf(id, text[id])),
    ...MEASURED.map((id, at) => rowOf(id, measured[at])),
    rowOf("ownFaults", <OwnFaults text={text} />),
  ];
}

function OwnFaults({ text }: { readonly text: ReportText }) {
  return (
    <>
      {text.ownFaults} <span class="quiet small">{text.ownFaultsHint}</span>
    </>
  );
}

function shareRow({ report, text, language }: ComparisonProps): Row {
  const [now, before] = [shareOf(report), shareOf(report.before)];
  return {
    name: text.share,
    now: percentText(now, text.none, language),
    before: percentText(before, text.none, language),
    change: shareChange(now, before, text),
  };
}

/** In points, so that it is the difference of the two that are shown. */
export function shareChange(
  now: number | undefined,
  before: number | undefined,
  text: ReportText,
): string {
  if (now === undefined || before === undefined) return text.none;
  if (now === before) return text.unchanged;
  return now > before ? text.better(now - before) : text.worse(before - now);
}

const VISITS = [
  "booked",
  "moved",
  "completed",
  "cancelled",
  "noShow",
  "missedUnconfirmed",
] as const satisfies readonly (keyof PromiseReport["appointments"])[];

function ofVisits(props: ComparisonProps): Row[] {
  const { report, text, language } = props;
  return VISITS.map((id) => {
    const [now, before] = [report.appointments[id], report.before.appointments[id]];
    return {
      name: text.visitFigures[id],
      now: figureText(now, text.none, language),
      before: figureText(before, text.none, language),
      change: changeText(now, before, props),
    };
  });
}

type Written = Pick<ComparisonProps, "text" | "language">;

function changeText(now: number | null, before: number | null, { text, language }: Written) {
  if (now === null || before === null) return text.none;
  const by = figureText(Math.abs(now - before), text.none, language);
  if (by === figureText(0, text.none, language)) return text.unchanged;
  return now > before ? text.moreBy(by) : text.fewerBy(by);
}
