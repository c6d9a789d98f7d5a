import type { LocalDate } from "../../../../shared/kernel/time.ts";
import { addDays } from "../../../../shared/kernel/zone.ts";
import { InputField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { reportsTexts } from "../../text/reports-texts.ts";

type PeriodProps = {
  readonly href: string;
  readonly today: LocalDate;
  readonly language: string;
  readonly state: FormState;
};

/** A GET: a period is nothing personal, and the address can be kept. */
export function Period({ href, today, language, state }: PeriodProps) {
  const text = reportsTexts(language).report;
  const month = addDays(today, 1 - Number(today.slice(8)));
  const before = addDays(month, -1);
  const presets = [
    { name: text.thisMonth, from: month, to: today },
    { name: text.lastMonth, from: addDays(before, 1 - Number(before.slice(8))), to: before },
    { name: text.ninetyDays, from: addDays(today, -89), to: today },
  ];
  const common = { language, state, type: "date", autocomplete: "off" } as const;
  return (
    <>
      <nav class="filters" aria-label={text.presets}>
        {presets.map(({ name, from, to }) => {
          const isShown = state.values["from"] === from && state.values["to"] === to;
          return (
            <a href={`${href}?from=${from}&to=${to}`} aria-current={isShown ? "true" : undefined}>
              {name}
            </a>
          );
        })}
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
