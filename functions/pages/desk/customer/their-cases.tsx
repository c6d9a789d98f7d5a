import type { Child } from "hono/jsx";
import type {
  AllOfCustomer,
  ApartCase,
  TheirCase,
} from "../../../../shared/same-person/all-of-customer.ts";
import type { PerhapsSame } from "../../../../shared/same-person/perhaps-same.ts";
import type { Relation } from "../../../../shared/same-person/relate.ts";
import { whatIsNext } from "../../../../shared/search/what-is-next.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import { momentOfYear } from "../../reader/when.ts";
import { sameTexts } from "../../text/same-texts.ts";
import { isLate, nextText } from "../find/next-text.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { customerHref } from "../sheet/customer-href.ts";

type Props<Of> = { readonly sheet: Sheet; readonly of: Of };

/** What is held for this person. */
export function Joined({ sheet, of: { cases } }: Props<AllOfCustomer>) {
  const text = sameTexts(sheet.reader.language).same;
  return (
    <section class="stack" aria-labelledby="cases">
      <h2 id="cases">
        {text.cases} <span class="quiet">({cases.length})</span>
      </h2>
      <ul class="due-list">
        {cases.map((one) => (
          <JoinedRow sheet={sheet} of={one} />
        ))}
      </ul>
    </section>
  );
}

function JoinedRow({ sheet, of: { now, said } }: Props<TheirCase>) {
  const text = sameTexts(sheet.reader.language).same;
  const { reference } = now.case;
  const isOpened = reference === sheet.desk.story.case.reference;
  return (
    <CaseRow sheet={sheet} of={now}>
      {isOpened ? <span class="tag">{text.thisCase}</span> : null}
      {said === undefined || isOpened ? null : (
        <span class="quiet small">
          {text.joinedBy(said.by.name, momentOfYear(sheet.reader, said.at))}
        </span>
      )}
      {isOpened ? null : (
        <Say sheet={sheet} of={now} presses={[{ is: "unsaid", label: text.part }]} />
      )}
    </CaseRow>
  );
}

/** Of which nobody has said whose they are, each with why it is here. */
export function Perhaps({ sheet, of: { perhaps } }: Props<AllOfCustomer>) {
  const text = sameTexts(sheet.reader.language).same;
  return (
    <section class="stack" aria-labelledby="perhaps">
      <h2 id="perhaps">{text.perhaps}</h2>
      {perhaps.items.length === 0 ? (
        <p class="quiet">{text.noPerhaps}</p>
      ) : (
        <>
          <p class="quiet">{text.perhapsLead}</p>
          <ul class="due-list">
            {perhaps.items.map((one) => (
              <PerhapsRow sheet={sheet} of={one} />
            ))}
          </ul>
          {perhaps.more ? <p class="quiet small">{text.more}</p> : null}
        </>
      )}
    </section>
  );
}

function PerhapsRow({ sheet, of: { now, by, isUnproven } }: Props<PerhapsSame>) {
  const text = sameTexts(sheet.reader.language).same;
  return (
    <CaseRow sheet={sheet} of={now}>
      <span class="due-tags">
        {by.map((one) => (
          <span class="tag">{text.by[one]}</span>
        ))}
      </span>
      {isUnproven ? <span class="quiet small">{text.unproven}</span> : null}
      <Say
        sheet={sheet}
        of={now}
        presses={[
          { is: "same", label: text.same },
          { is: "other", label: text.other },
        ]}
      />
    </CaseRow>
  );
}

/** Not offered any more, until it is taken back. */
export function Apart({ sheet, of: { apart } }: Props<AllOfCustomer>) {
  if (apart.length === 0) return null;
  const text = sameTexts(sheet.reader.language).same;
  return (
    <details class="folded">
      <summary>
        <h2>
          {text.apart} <span class="quiet">({apart.length})</span>
        </h2>
      </summary>
      <ul class="due-list">
        {apart.map((one) => (
          <ApartRow sheet={sheet} of={one} />
        ))}
      </ul>
    </details>
  );
}

function ApartRow({ sheet, of: { now, said } }: Props<ApartCase>) {
  const text = sameTexts(sheet.reader.language).same;
  return (
    <CaseRow sheet={sheet} of={now}>
      <span class="quiet small">
        {text.apartBy(said.by.name, momentOfYear(sheet.reader, said.at))}
      </span>
      <Say sheet={sheet} of={now} presses={[{ is: "unsaid", label: text.takeBack }]} />
    </CaseRow>
  );
}

/** Who, about what, and what is next; and what is said of it. */
function CaseRow({ sheet, of, children }: Props<CaseNow> & { readonly children?: Child }) {
  const { reader, now } = sheet;
  const { reference, customer, topic, vehicle } = of.case;
  const next = { next: whatIsNext(of), isBehindWall: false };
  return (
    <li class={isLate(next, now) ? "card stack-close due-late" : "card stack-close"}>
      <div class="card-head">
        <h3>
          <a href={deskCaseHref(reference)}>
            <bdi>{customer.name}</bdi>
          </a>
        </h3>
        <span class="reference small">{reference}</span>
      </div>
      <p>
        <bdi>{topic}</bdi>
        {vehicle?.registration === undefined ? null : (
          <span class="quiet"> · {vehicle.registration}</span>
        )}
      </p>
      <p class={next.next === undefined ? "quiet" : undefined}>{nextText(next, reader, now)}</p>
      {children}
    </li>
  );
}

type Press = { readonly is: Relation; readonly label: string };

function Say({ sheet, of, presses }: Props<CaseNow> & { readonly presses: readonly Press[] }) {
  const { reference } = sheet.desk.story.case;
  const other = of.case;
  return (
    <DeskForm action={customerHref(reference)} token={sheet.session.formToken} plain>
      <input type="hidden" name="other" value={other.reference} />
      <span class="actions">
        {presses.map(({ is, label }) => (
          <button class="button button-quiet button-small" type="submit" name="is" value={is}>
            {label}
            <span class="visually-hidden">
              {" "}
              – {other.customer.name}, {other.reference}
            </span>
          </button>
        ))}
      </span>
    </DeskForm>
  );
}
