import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import { toCursor } from "../../../../shared/platform/http/list-page.ts";
import { PAST_KINDS } from "../../../../shared/same-person/past-of-customer.ts";
import type { Past, PastEntry, PastKind } from "../../../../shared/same-person/past-of-customer.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { momentOfYear } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { sameTexts } from "../../text/same-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { customerHref } from "../sheet/customer-href.ts";

type PastListProps = {
  readonly sheet: Sheet;
  readonly kind: PastKind;
  readonly past: Past;
  /** Where this page of it begins. */
  readonly after: string | undefined;
};

/** All promises, visits or mails of the joined cases, the newest first. */
export function PastList({ sheet, kind, past: { items, next }, after }: PastListProps) {
  const text = sameTexts(sheet.reader.language).same;
  const { reference } = sheet.desk.story.case;
  return (
    <section class="stack" aria-labelledby="past">
      <h2 id="past">{text.past}</h2>
      <nav class="filters" aria-label={text.past}>
        {PAST_KINDS.map((one) => (
          <a href={customerHref(reference, one)} aria-current={one === kind ? "true" : undefined}>
            {text[one]}
          </a>
        ))}
      </nav>
      {items.length === 0 ? <p class="quiet">{text.none}</p> : null}
      {items.length === 0 ? null : (
        <ul class="mails card">
          {items.map((entry) => (
            <PastRow sheet={sheet} entry={entry} />
          ))}
        </ul>
      )}
      {after === undefined && next === undefined ? null : (
        <p class="actions">
          {next === undefined ? null : (
            <a class="button button-quiet" href={customerHref(reference, kind, toCursor(next))}>
              {text.older}
            </a>
          )}
          {after === undefined ? null : <a href={customerHref(reference, kind)}>{text.newest}</a>}
        </p>
      )}
    </section>
  );
}

type PastRowProps = { readonly sheet: Sheet; readonly entry: PastEntry };

function PastRow({ sheet, entry }: PastRowProps) {
  const { reader } = sheet;
  const { matter } = entry;
  const isOpened = matter.reference === sheet.desk.story.case.reference;
  return (
    <li>
      <span>
        <a href={deskCaseHref(matter.reference, entry.kind === "mail" ? "mails" : entry.id)}>
          <bdi>{whatOf(sheet, entry)}</bdi>
        </a>
      </span>
      <span class="quiet small">
        {momentOfYear(reader, entry.at)} · {stateOf(sheet, entry)}
        {isOpened ? null : (
          <>
            {" "}
            · <bdi>{matter.topic}</bdi> <span class="reference">{matter.reference}</span>
          </>
        )}
      </span>
    </li>
  );
}

function whatOf({ desk, reader: { language } }: Sheet, entry: PastEntry): string {
  switch (entry.kind) {
    case "promise":
      return taskText(entry.of, language);
    case "visit":
      return serviceName(desk.dealer.document, entry.of, language);
    case "mail":
      return entry.of.subject;
  }
}

/** What became of it. */
function stateOf({ reader: { language }, now }: Sheet, entry: PastEntry): string {
  const text = sheetTexts(language);
  const ofCase = caseTexts(language).ofCase;
  switch (entry.kind) {
    case "promise":
      return isOverdue(entry.of, now) ? text.sheet.late : ofCase.promiseStatus(entry.of.status);
    case "visit":
      return text.visit.status(entry.of.status);
    case "mail":
      return ofCase.mail(entry.of.state);
  }
}
