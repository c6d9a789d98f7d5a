import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { DealerState } from "../../../../shared/reports/brand-overview.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { DueItem } from "../now/due-item.tsx";
import { lookTexts } from "../../text/look-texts.ts";
import { brandLookHref } from "../settings/picture-href.ts";
import type { AtBrand } from "./at-brand.ts";
import { BrandTable } from "./brand-table.tsx";
import { reportsTexts } from "../../text/reports-texts.ts";

export type BrandNowPageProps = AtBrand & {
  readonly states: readonly DealerState[];
  /** Of the promises that came up, by reference. */
  readonly matters: ReadonlyMap<string, Case>;
  readonly now: Instant;
};

/** What has come up to the brand, soonest due first, and each dealer with the late ones in front. */
export function brandNowPage(props: BrandNowPageProps): Answer {
  const { session, person, brand, language, states } = props;
  const text = reportsTexts(language).brand;
  const late = sum(states.map((state) => state.late));
  const care = sum(states.map((state) => state.atCare.length));
  return deskPage(200, {
    title: text.title,
    language,
    session,
    person,
    brand,
    place: "now",
    live: true,
    children: (
      <>
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="quiet">{states.length === 0 ? text.noDealers : text.lead(late, care)}</p>
        </div>
        <p>
          <a href={brandLookHref(brand.id)}>{lookTexts(language).look.brandTitle}</a>
        </p>
        <AtCare {...props} />
        {states.length === 0 ? null : (
          <BrandTable
            title={text.dealers}
            heads={[text.dealer, text.late, text.care]}
            rows={worstFirst(states).map(({ dealer, ...state }) => ({
              dealer,
              about: dealer.address.addressLocality,
              cells: [String(state.late), String(state.atCare.length)],
            }))}
          />
        )}
      </>
    ),
  });
}

function AtCare({ language, states, matters, now }: BrandNowPageProps) {
  const text = reportsTexts(language).brand;
  const due = states
    .flatMap(({ dealer, atCare }) => atCare.map((promise) => ({ dealer, promise })))
    .toSorted((left, right) => left.promise.dueAt - right.promise.dueAt);
  return (
    <section class="stack">
      <h2>
        {text.atCare} <span class="quiet">({due.length})</span>
      </h2>
      {due.length === 0 ? <p class="note">{text.nothingAtCare}</p> : null}
      <ol class="due-list">
        {due.map(({ dealer, promise }) => (
          <DueItem
            due={{ promise, matter: matters.get(promise.reference) }}
            reader={{ language, zone: dealer.timeZone }}
            now={now}
            dealer={dealer.name}
          />
        ))}
      </ol>
    </section>
  );
}

/** Equal ones stay as they were, by name. */
function worstFirst(states: readonly DealerState[]): DealerState[] {
  return states.toSorted(
    (left, right) => right.atCare.length - left.atCare.length || right.late - left.late,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
