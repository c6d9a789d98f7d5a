import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Read } from "../../../../shared/reading/read.schema.ts";
import { momentOfYear } from "../../reader/when.ts";
import { readersTexts } from "../../text/readers-texts.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** Who of the staff has opened one case; whoever did so first is first. */
export function caseReadersPage({ session, desk, home, reader }: Sheet): Answer {
  const text = readersTexts(reader.language).readers;
  const { story, staff } = desk;
  const { reference } = story.case;
  const opened = (story.opened ?? []).toSorted((left, right) => left.firstAt - right.firstAt);
  return deskPage(200, {
    title: text.ofCase,
    ...deskFrame({ session, staff, dealer: home, reader }),
    children: (
      <div class="stack">
        <h1>{text.ofCase}</h1>
        <p>
          <a class="back" href={deskCaseHref(reference)}>
            {reference}
          </a>
        </p>
        {opened.length === 0 ? <p class="quiet">{text.nobody}</p> : null}
        <ul class="card rows">
          {opened.map(({ name, firstAt, lastAt }) => (
            <li>
              <span>{name}</span>
              <span class="quiet small">
                {text.between(momentOfYear(reader, firstAt), momentOfYear(reader, lastAt))}
              </span>
            </li>
          ))}
        </ul>
      </div>
    ),
  });
}

/** What one of the staff read in the last 90 days, newest first. */
export function personReadsPage(at: AtDealer, name: string, reads: readonly Read[]): Answer {
  const { reader } = at;
  const text = readersTexts(reader.language).readers;
  return deskPage(200, {
    title: text.ofPerson(name),
    ...deskFrame(at),
    place: "document",
    children: (
      <div class="stack">
        <h1>{text.ofPerson(name)}</h1>
        <p class="quiet">{text.lead}</p>
        {reads.length === 0 ? <p class="quiet">{text.nothing}</p> : null}
        <ul class="card rows">
          {reads.map((read) => (
            <li>
              <What read={read} language={reader.language} />
              <span class="quiet small">{momentOfYear(reader, read.at)}</span>
            </li>
          ))}
        </ul>
      </div>
    ),
  });
}

function What({ read, language }: { readonly read: Read; readonly language: string }) {
  const text = readersTexts(language).readers;
  if (read.what === "opened") {
    return (
      <span>
        {text.opened} <a href={deskCaseHref(read.reference)}>{read.reference}</a>
      </span>
    );
  }
  if (read.what === "found") {
    return (
      <span>
        {text.found(
          read.by.map((field) => text.by[field]),
          read.count,
        )}
      </span>
    );
  }
  const { from, to } = read;
  const days = from === undefined || to === undefined ? undefined : text.days(from, to);
  return (
    <span>
      {text.exported[read.table]}
      {days === undefined ? null : <span class="quiet"> · {days}</span>}
    </span>
  );
}
