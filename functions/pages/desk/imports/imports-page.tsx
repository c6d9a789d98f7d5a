import type { Import } from "../../../../shared/imports/job/import.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { FILE } from "../../forms/read-file-form.ts";
import type { FormState } from "../../forms/form-state.ts";
import { momentOfYear } from "../../reader/when.ts";
import { importsTexts } from "../../text/imports-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { Field, described } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { importHref, importsHref } from "./imports-href.ts";

type ImportsPageProps = {
  readonly at: AtDealer;
  readonly state: FormState;
  readonly last: readonly Import[];
};

/** Where a file is sent, and the last ones below. */
export function importsPage({ at, state, last }: ImportsPageProps): Answer {
  const { language } = at.reader;
  const text = importsTexts(language).imports;
  const field = { language, state, name: FILE, label: text.file, hint: text.fileHint };
  const back = {
    href: `/desk/dealers/${at.dealer.id}/document`,
    label: settingsTexts(language).dealer.back,
  };
  return askingPage({
    ...deskFrame(at),
    place: "document",
    title: text.title,
    state,
    back,
    lead: text.lead,
    children: (
      <>
        <DeskForm action={importsHref(at.dealer.id)} token={at.session.formToken} withFile>
          <Field {...field}>
            <input
              id={FILE}
              name={FILE}
              type="file"
              accept=".csv,.tsv,.txt,.ics,text/csv,text/calendar"
              {...described(field)}
            />
          </Field>
          <Actions press={text.send} />
        </DeskForm>
        <section class="stack">
          <h2>{text.last}</h2>
          <p class="quiet">{last.length === 0 ? text.none : text.kept}</p>
          {last.length === 0 ? null : (
            <ul class="card rows">
              {last.map((job) => (
                <OneImport at={at} job={job} />
              ))}
            </ul>
          )}
        </section>
      </>
    ),
  });
}

function OneImport({ at, job }: { readonly at: AtDealer; readonly job: Import }) {
  const text = importsTexts(at.reader.language).imports;
  return (
    <li>
      <a href={importHref(job)}>
        {job.name} · {text.kinds[job.mapping.kind]} · {text.rows(job.rows)}
      </a>
      <span class="quiet small">
        {text.state[job.state]} · {text.sentBy(momentOfYear(at.reader, job.at), job.by.name)}
      </span>
    </li>
  );
}
