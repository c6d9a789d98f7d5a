import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { DealerState } from "../../../../shared/reports/brand-overview.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { DueItem } from "../now/due-item.tsx";
import { accountsTexts } from "../../text/accounts-texts.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { lookTexts } from "../../text/look-texts.ts";
import { brandLookHref } from "../settings/picture-href.ts";
import type { AtBrand } from "./at-brand.ts";
import { campaignsHref } from "../settings/campaigns-href.ts";
import { partnersHref } from "../settings/partner-href.ts";
import { brandPeopleHref } from "./brand-person-href.ts";
import { BrandTable } from "./brand-table.tsx";
import type { BrandRow } from "./brand-table.tsx";
import type { Sort } from "../report/sort.tsx";
import { partnersTexts } from "../../text/partners-texts.ts";
import { startTexts } from "../../text/start-texts.ts";
import { reportsTexts } from "../../text/reports-texts.ts";

export type BrandNowPageProps = AtBrand & {
  readonly states: readonly DealerState[];
  /** Of the promises that came up, by reference. */
  readonly matters: ReadonlyMap<string, Case>;
  readonly now: Instant;
  readonly sort: Sort<string>;
};

export const NOW_COLUMNS = ["name", "late", "care"] as const;

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
        <Ways brand={brand} language={language} />
        <AtCare {...props} />
        {states.length === 0 ? null : <Standing {...props} />}
      </>
    ),
  });
}

/** What the brand decides for all of its dealers. */
function Ways({ brand, language }: Pick<BrandNowPageProps, "brand" | "language">) {
  const here = `/desk/brands/${brand.id}`;
  return (
    <div class="more">
      <a href={brandLookHref(brand.id)}>{lookTexts(language).look.brandTitle}</a>
      <a href={brandPeopleHref(brand.id)}>{accountsTexts(language).accounts.people}</a>
      <a href={partnersHref(brand.id)}>{partnersTexts(language).partners.title}</a>
      <a href={campaignsHref(brand.id)}>{reportsTexts(language).brand.campaigns}</a>
      <a href={`${here}/new-dealer`}>{startTexts(language).start.newDealer}</a>
      <a href={`${here}/history`}>{historyTexts(language).history.link}</a>
    </div>
  );
}

/** How each dealer stands; those with nothing late and nothing that came up are folded away. */
function Standing({ brand, language, states, sort }: BrandNowPageProps) {
  const text = reportsTexts(language).brand;
  const worstFirst = states.toSorted((one, other) => other.late - one.late);
  const rows = worstFirst.map(({ dealer, late, atCare }): BrandRow => ({
    dealer,
    about: dealer.address.addressLocality,
    cells: [String(late), String(atCare.length)],
    values: [late, atCare.length],
  }));
  const isWell = ({ values }: BrandRow) => values.every((value) => value === 0);
  const well = rows.filter(isWell);
  return (
    <BrandTable
      title={text.dealers}
      columns={[
        { id: "name", head: text.dealer },
        { id: "late", head: text.late },
        { id: "care", head: text.care },
      ]}
      rows={rows.filter((row) => !isWell(row))}
      folded={{ label: text.allWell(well.length), rows: well }}
      sort={sort}
      hrefOf={(by) => `/desk/brands/${brand.id}?sort=${by}`}
      language={language}
    />
  );
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
            country={dealer.address.addressCountry}
          />
        ))}
      </ol>
    </section>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
