import type { LocalDate } from "../../../../shared/kernel/time.ts";
import { addDays } from "../../../../shared/kernel/zone.ts";
import { lastWhole, soFar } from "../../../../shared/reports/period.ts";
import type { Period as Days } from "../../../../shared/reports/period.ts";
import { InputField } from "../../views/field.tsx";
import { periodQuery } from "./period-text.ts";
import type { FormState } from "../../forms/form-state.ts";
import { reportsTexts } from "../../text/reports-texts.ts";

type PeriodProps = {
  readonly href: string;
  readonly today: LocalDate;
  /** The time of day, where what is due later today is left out of a period so far. */
  readonly until?: string;
  readonly language: string;
  readonly state: FormState;
};

/** A GET: a period is nothing personal, and the address can be kept. */
export function Period({ href, today, until, language, state }: PeriodProps) {
  const text = reportsTexts(language).report;
  const presets: readonly { readonly name: string; readonly days: Days }[] = [
    { name: text.thisWeek, days: soFar("week", today, until) },
    { name: text.lastWeek, days: lastWhole("week", today) },
    { name: text.thisMonth, days: soFar("month", today, until) },
    { name: text.lastMonth, days: lastWhole("month", today) },
    { name: text.ninetyDays, days: { from: addDays(today, -89), to: today } },
  ];
  const common = { language, state, type: "date", autocomplete: "off" } as const;
  return (
    <>
      <nav class="filters" aria-label={text.presets}>
        {presets.map(({ name, days }) => (
          <a
            href={`${href}?${periodQuery(days)}`}
            aria-current={isShown(days, state) ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <form method="get" action={href} class="period" novalidate>
        <InputField {...common} name="from" label={text.from} short />
        <InputField {...common} name="to" label={text.to} short />
        <button class="button button-quiet" type="submit">
          {text.show}
        </button>
      </form>
    </>
  );
}

/** Its time of day goes on, and the week stays the week. */
function isShown({ from, to, until }: Days, { values }: FormState): boolean {
  const days = values["from"] === from && values["to"] === to;
  return days && (values["until"] === undefined) === (until === undefined);
}
