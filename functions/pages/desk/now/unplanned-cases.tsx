import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { UnplannedList } from "../../../../shared/planning/list-unplanned.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { deskCaseHref } from "../sheet/sheet.ts";

type UnplannedCasesProps = { readonly unplanned: UnplannedList; readonly reader: Reader };

/** Cases without a next thing: each with the way to plan it, and to say that nothing is owed. */
export function UnplannedCases({ unplanned: { items, next }, reader }: UnplannedCasesProps) {
  if (items.length === 0) return null;
  const { language, zone } = reader;
  const { sheet } = sheetTexts(language);
  const { visit } = sheetTexts(language);
  return (
    <section class="stack">
      <h2>
        {deskTexts(language).now.unplanned}{" "}
        <span class="quiet">({`${items.length}${next === undefined ? "" : "+"}`})</span>
      </h2>
      <ol class="due-list">
        {items.map(({ matter: { reference, topic, customer }, since }) => (
          <li class="due">
            <div class="due-when">
              <time class="quiet small" datetime={toOffsetText(zone, since)}>
                {moment(reader, since)}
              </time>
            </div>
            <div>
              <h3>
                <a href={deskCaseHref(reference)}>{customer.name}</a>
              </h3>
              <p>{topic}</p>
            </div>
            <p class="more">
              <a href={`${deskCaseHref(reference)}/promises`}>
                {sheet.promiseLink}
                <Whose name={customer.name} />
              </a>
              <a href={`${deskCaseHref(reference)}/appointments`}>
                {visit.bookSomething}
                <Whose name={customer.name} />
              </a>
              <a href={`${deskCaseHref(reference)}/close`}>
                {sheet.nothingOwed}
                <Whose name={customer.name} />
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Three links of a row are told apart from those of the others. */
function Whose({ name }: { readonly name: string }) {
  return <span class="visually-hidden"> – {name}</span>;
}
