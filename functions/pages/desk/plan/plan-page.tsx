import { DEPARTMENTS, PEOPLE } from "../../../../shared/booking/plan/plan-columns.ts";
import type { Grouping, PlanColumn } from "../../../../shared/booking/plan/plan-columns.ts";
import type { DayCount } from "../../../../shared/booking/plan/month-counts.ts";
import type { PlannedColumn } from "../../../../shared/booking/plan/plan-of.ts";
import type { Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { dayText } from "../../reader/day-text.ts";
import { monthName } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { planTexts } from "../../text/plan-texts.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import { planScript } from "../../views/page-files.built.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { DayView } from "./day-view.tsx";
import { MonthView } from "./month-view.tsx";
import { MovedNotice } from "./moved-notice.tsx";
import type { Moved } from "./moved-notice.tsx";
import { beside, daysShown, PAGE_OF_COLUMNS, planHref, VIEWS } from "./plan-query.ts";
import type { PlanQuery } from "./plan-query.ts";
import { WeekView } from "./week-view.tsx";

export type PlanPageProps = AtDealer & {
  readonly query: PlanQuery;
  readonly today: LocalDate;
  readonly now: Instant;
  readonly groupings: readonly Grouping[];
  /** All of the grouping that have that name. */
  readonly columns: readonly PlanColumn[];
  readonly shown:
    | { readonly kind: "planned"; readonly planned: readonly PlannedColumn[] }
    | { readonly kind: "counted"; readonly counts: readonly DayCount[] };
  readonly moved: Moved | undefined;
};

/** The dealer's calendar. */
export function planPage(props: PlanPageProps): Answer {
  const { query, reader, moved } = props;
  const text = planTexts(reader.language).plan;
  const when = periodName(reader, query);
  return deskPage(200, {
    title: `${text.title}, ${when}`,
    ...deskFrame(props),
    place: "plan",
    live: true,
    script: planScript,
    children: (
      <div class="plan-page">
        {moved === undefined ? null : <MovedNotice {...props} moved={moved} to={backTo(props)} />}
        <h1>{when}</h1>
        <Ways {...props} />
        <Choice {...props} />
        <Shown {...props} caption={`${text.title}, ${when}`} />
        {query.view === "month" ? null : <Pages {...props} />}
        {query.view === "day" ? <p class="quiet small plan-hint">{text.drag}</p> : null}
      </div>
    ),
  });
}

/** Without what was typed: it may hold anything. */
function backTo({ dealer, query }: Pick<PlanPageProps, "dealer" | "query">): string {
  return planHref(dealer.id, query, { who: "" });
}

function periodName(reader: Reader, query: PlanQuery): string {
  const { from, to } = daysShown(query);
  if (query.view === "month") return monthName(reader, query.date);
  return from === to ? dayText(reader, from) : `${dayText(reader, from)} – ${dayText(reader, to)}`;
}

function Ways({ dealer, reader, query, today }: PlanPageProps) {
  const text = planTexts(reader.language).plan;
  const at = `/desk/dealers/${dealer.id}/plan`;
  return (
    <>
      <nav class="filters" aria-label={text.views}>
        {VIEWS.map((view) => (
          <a
            href={planHref(dealer.id, query, { view, page: 1 })}
            aria-current={view === query.view ? "true" : undefined}
          >
            {text.view[view]}
          </a>
        ))}
      </nav>
      <nav class="more" aria-label={text.title}>
        <a href={planHref(dealer.id, query, { date: beside(query, -1) })}>{text.before}</a>
        <a href={planHref(dealer.id, query, { date: today })}>{text.now}</a>
        <a href={planHref(dealer.id, query, { date: beside(query, 1) })}>{text.after}</a>
        <a href={`${at}/walk-in`}>{text.walkIn}</a>
        <a href={`${at}/block?date=${query.date}`}>{text.block}</a>
        <a href={`${at}/blocks`}>{text.blocks}</a>
      </nav>
    </>
  );
}

/** A GET: which days and whose is nothing that changes anything. */
function Choice({ dealer, reader, query, groupings }: PlanPageProps) {
  const { language } = reader;
  const text = planTexts(language).plan;
  const { date, by, who } = query;
  const state = { values: { date, by, who }, problems: [] };
  const common = { language, state, autocomplete: "off" };
  return (
    <form method="get" action={`/desk/dealers/${dealer.id}/plan`} class="period" novalidate>
      <input type="hidden" name="view" value={query.view} />
      <InputField {...common} name="date" type="date" label={text.date} short />
      {query.view === "month" ? null : (
        <>
          <SelectField
            language={language}
            state={state}
            name="by"
            label={text.columns}
            options={groupings.map((one) => ({ value: one, label: groupingName(one, language) }))}
          />
          <InputField {...common} name="who" label={text.who} short most={100} />
        </>
      )}
      <button class="button button-quiet" type="submit">
        {text.show}
      </button>
    </form>
  );
}

function groupingName(grouping: Grouping, language: string): string {
  const text = planTexts(language).plan;
  if (grouping === PEOPLE) return text.people;
  if (grouping === DEPARTMENTS) return text.departments;
  return grouping.slice(0, 1).toUpperCase() + grouping.slice(1).replaceAll("-", " ");
}

function Shown(props: PlanPageProps & { readonly caption: string }) {
  const { shown, reader } = props;
  const text = planTexts(reader.language).plan;
  if (shown.kind === "counted") {
    return (
      <>
        <MonthView {...props} counts={shown.counts} />
        <p class="quiet small">{text.notCounted}</p>
      </>
    );
  }
  const { planned } = shown;
  if (planned.length === 0) return <p class="note">{text.nobody}</p>;
  const common = { ...props, planned, to: backTo(props) };
  return props.query.view === "week" ? <WeekView {...common} /> : <DayView {...common} />;
}

/** Where there are more columns than a page is wide. */
function Pages({ dealer, reader, query, columns }: PlanPageProps) {
  const size = PAGE_OF_COLUMNS[query.view];
  if (columns.length <= size) return null;
  const text = planTexts(reader.language).plan;
  const from = (query.page - 1) * size;
  const to = Math.min(columns.length, from + size);
  return (
    <nav class="more" aria-label={text.columns}>
      <span>{text.shown(from + 1, to, columns.length)}</span>
      {query.page === 1 ? null : (
        <a href={planHref(dealer.id, query, { page: query.page - 1 })}>{text.fewer}</a>
      )}
      {to >= columns.length ? null : (
        <a href={planHref(dealer.id, query, { page: query.page + 1 })}>{text.further}</a>
      )}
    </nav>
  );
}
