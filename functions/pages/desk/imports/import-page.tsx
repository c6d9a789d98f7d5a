import type { Child } from "hono/jsx";
import type { OpenedImport } from "../../../../shared/imports/job/open-import.ts";
import type { RowNote } from "../../../../shared/imports/job/outcome.ts";
import type { Preview } from "../../../../shared/imports/read/preview.ts";
import type { Table } from "../../../../shared/imports/table/table.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { importsTexts } from "../../text/imports-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { importHref, importsHref } from "./imports-href.ts";
import { MappingFields } from "./mapping-fields.tsx";
import { noteText } from "./note-text.ts";

export type ImportPageProps = {
  readonly at: AtDealer;
  readonly opened: OpenedImport;
  readonly notes: readonly RowNote[];
  readonly state: FormState;
};

/** One file: as a draft what it would take over and how it is read, else how far it has come. */
export function importPage(props: ImportPageProps): Answer {
  const { at, opened, state } = props;
  const { job, table, preview } = opened;
  const text = importsTexts(at.reader.language).imports;
  const isDraft = table !== undefined && preview !== undefined;
  return askingPage({
    ...deskFrame(at),
    place: "document",
    title: job.name,
    state,
    back: { href: importsHref(at.dealer.id), label: text.back },
    children: isDraft ? <Draft {...props} table={table} preview={preview} /> : <Done {...props} />,
  });
}

type DraftProps = ImportPageProps & { readonly table: Table; readonly preview: Preview };

function Draft(props: DraftProps) {
  const { at, opened, notes, table, preview, state } = props;
  const { job } = opened;
  const { language } = at.reader;
  const text = importsTexts(language).imports;
  const { entries, bad, missing } = preview;
  const isStopped = job.mapping.take === "all" && bad.length > 0;
  return (
    <>
      <section class="card stack" aria-labelledby="preview">
        <h2 id="preview">{text.preview}</h2>
        <p class="headline">
          {text.good(entries.length)}
          {bad.length === 0 ? "" : ` · ${text.bad(bad.length)}`}
        </p>
        {missing.map((what) => (
          <p class="note">{text.missing[what]}</p>
        ))}
        {missing.length > 0 || isStopped || entries.length === 0 ? null : (
          <DeskForm action={importHref(job)} token={at.session.formToken}>
            <input type="hidden" name="do" value="start" />
            <input type="hidden" name="seen" value={String(job.revision)} />
            <Actions press={text.startWith(entries.length)} />
          </DeskForm>
        )}
      </section>
      <FirstRows table={table} language={language} />
      <Notes {...props} notes={notes} />
      <DeskForm action={importHref(job)} token={at.session.formToken}>
        <input type="hidden" name="do" value="map" />
        <MappingFields at={at} job={job} table={table} preview={preview} state={state} />
        <Actions press={text.check} />
      </DeskForm>
    </>
  );
}

const MOST_FIRST = 5;

function FirstRows({ table, language }: { readonly table: Table; readonly language: string }) {
  const text = importsTexts(language).imports;
  const rows = table.rows.slice(0, MOST_FIRST).map(({ line, cells }) => ({
    line,
    cells: table.headings.map((heading, index) => ({ heading, text: cells[index] ?? "" })),
  }));
  return (
    <Scroll label={text.first}>
      <table class="table-words">
        <caption>{text.first}</caption>
        <thead>
          <tr>
            <th scope="col">{text.line}</th>
            {table.headings.map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr>
              <th scope="row">{line}</th>
              {cells.map((cell) => (
                <td data-column={cell.heading}>{cell.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const MOST_NOTES = 50;

function Notes({ at, opened: { job }, notes }: ImportPageProps) {
  const { language } = at.reader;
  const text = importsTexts(language).imports;
  if (notes.length === 0) return null;
  const more = notes.length - MOST_NOTES;
  return (
    <section class="stack" aria-labelledby="notes">
      <h2 id="notes">{text.notes}</h2>
      <ul class="card rows">
        {notes.slice(0, MOST_NOTES).map((note) => (
          <li>
            <span>
              {text.line} {note.line}
              {note.outcome === "unplaced" ? (
                <>
                  {" "}
                  · <a href={`/desk/cases/${note.reference}`}>{note.reference}</a>
                </>
              ) : null}
            </span>
            <span class="quiet small">{noteText(language, note)}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="quiet">{text.more(more)}</p> : null}
      <p>
        <a href={`${importHref(job)}/rows.csv`}>{text.download}</a>
      </p>
    </section>
  );
}

const COUNTS = ["taken", "already", "repeated", "unplaced", "bad"] as const;

function Done(props: ImportPageProps) {
  const { at, opened } = props;
  const { job } = opened;
  const text = importsTexts(at.reader.language).imports;
  return (
    <>
      <section class="card stack" aria-labelledby="progress">
        <h2 id="progress" class="sentence">
          {text.state[job.state]}
        </h2>
        <p>
          <progress max={job.rows} value={job.next} aria-labelledby="progress" />{" "}
          {text.progress(job.next, job.rows)}
        </p>
        {job.state === "done" ? null : <p class="quiet">{text.goesOn}</p>}
        <ul class="rows">
          {COUNTS.filter((count) => count === "taken" || job.counts[count] > 0).map((count) => (
            <li>
              <span>{text.counts[count]}</span>
              <strong>{job.counts[count]}</strong>
            </li>
          ))}
        </ul>
        {job.counts.unplaced === 0 ? null : (
          <p>
            <a href={`/desk/dealers/${at.dealer.id}/to-decide`}>{text.toDecide}</a>
          </p>
        )}
      </section>
      <Notes {...props} />
    </>
  );
}

function Scroll({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    <div class="table-scroll" role="region" aria-label={label} tabindex={0}>
      {children}
    </div>
  );
}
