import type { AwaitedFile } from "../../../../shared/files/await-file.ts";
import { FILE_POLICY } from "../../../../shared/files/file-policy.ts";
import { FILE_TYPES } from "../../../../shared/files/file-types.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { FILE } from "../../forms/read-file-form.ts";
import { filesTexts } from "../../text/files-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { Field, described } from "../../views/field.tsx";
import { sizeScript } from "../../views/page-files.built.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { FileList } from "./file-list.tsx";
import { fileSize } from "./file-size.ts";

/** What is on the case, and a form that sends one more to the bucket. */
export function filesPage(sheet: Sheet, awaited: AwaitedFile): Answer {
  const { desk, reader } = sheet;
  const { reference, customer, files = [] } = desk.story.case;
  const text = filesTexts(reader.language).files;
  return askingPage({
    ...sheetFrame(sheet),
    state: EMPTY_FORM,
    title: text.title,
    about: customer.name,
    lead: text.lead,
    back: { href: deskCaseHref(reference), label: text.back },
    sendsTo: awaited.url,
    script: sizeScript,
    children: (
      <>
        <FileList sheet={sheet} files={files} removes />
        {files.length < FILE_POLICY.mostOfCase ? (
          <Upload awaited={awaited} language={reader.language} />
        ) : (
          <p class="note">{text.full(FILE_POLICY.mostOfCase)}</p>
        )}
      </>
    ),
  });
}

type UploadProps = { readonly awaited: AwaitedFile; readonly language: string };

/** It goes to the bucket by itself and brings the browser back; the file is its last field. */
function Upload({ awaited: { url, fields, mostBytes }, language }: UploadProps) {
  const text = filesTexts(language).files;
  const field = { language, state: EMPTY_FORM, name: FILE, label: text.file, hint: text.hint };
  const most = fileSize(mostBytes, language);
  return (
    <section class="card stack" aria-labelledby="add">
      <h2 id="add">{text.add}</h2>
      <form method="post" action={url} enctype="multipart/form-data" class="stack">
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Field {...field}>
          <input
            id={FILE}
            name={FILE}
            type="file"
            required
            accept={Object.values(FILE_TYPES).join(",")}
            data-most-bytes={mostBytes}
            data-too-large={text.tooLarge(`> ${most}`, most)}
            {...described(field)}
          />
        </Field>
        <Actions press={text.send} />
      </form>
    </section>
  );
}
