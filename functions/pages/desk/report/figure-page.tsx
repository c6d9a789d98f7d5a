import { countsAt } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Counted } from "../../../../shared/reports/counted.ts";
import { outcomeOf } from "../../../../shared/reports/outcome.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { PromiseOfCase } from "../../../../shared/case/access/seen-by.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { reportsTexts } from "../../text/reports-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";

type FigurePageProps = AtDealer & {
  readonly figure: Counted;
  readonly report: string;
  readonly behind: readonly PromiseOfCase[];
  /** Where the list goes on. */
  readonly more: string | undefined;
  readonly now: Instant;
};

/** The promises behind a figure of the report. */
export function figurePage(props: FigurePageProps): Answer {
  const { reader, figure, report, behind, more, now } = props;
  const text = reportsTexts(reader.language).report;
  return deskPage(200, {
    ...deskFrame(props),
    title: text[figure],
    place: "report",
    children: (
      <>
        <a class="back" href={report}>
          ← {text.title}
        </a>
        <div class="stack">
          <h1>{text[figure]}</h1>
          <p class="quiet">{behind.length === 0 ? text.noneBehind : text.behind}</p>
        </div>
        <ul class="due-list">
          {behind.map(({ promise, matter }) => (
            <Behind promise={promise} customer={matter?.customer.name} reader={reader} now={now} />
          ))}
        </ul>
        {more === undefined ? null : (
          <p class="actions">
            <a class="button button-quiet" href={more}>
              {deskTexts(reader.language).now.more}
            </a>
          </p>
        )}
      </>
    ),
  });
}

type BehindProps = {
  readonly promise: Commitment;
  readonly customer: string | undefined;
  readonly reader: Reader;
  readonly now: Instant;
};

function Behind({ promise, customer, reader, now }: BehindProps) {
  const { language } = reader;
  const text = reportsTexts(language).report;
  const { unknown, task } = deskTexts(language).now;
  const { outcome, by } = outcomeOf(promise, now);
  const what = taskText(promise, language);
  const tag = TAGS[outcome] ?? "tag tag-danger";
  return (
    <li class="card stack-close">
      <div class="card-head">
        <h2>
          <a href={`/desk/cases/${promise.reference}#${promise.id}`}>
            {task(promise.kind, customer ?? unknown, what)}
          </a>
        </h2>
        <span class={tag}>{text.outcomes[outcome]}</span>
      </div>
      {promise.kind === "callback" ? <p>{what}</p> : null}
      <p class="quiet small">
        {by.name} · {text.due(momentOfYear(reader, countsAt(promise)))}
      </p>
    </li>
  );
}

const TAGS: Readonly<Partial<Record<string, string>>> = {
  keptOnTime: "tag tag-good",
  notYetDue: "tag",
  withdrawn: "tag",
  ownFault: "tag",
};
