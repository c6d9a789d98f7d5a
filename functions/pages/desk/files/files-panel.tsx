import { filesTexts } from "../../text/files-texts.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { filesHref } from "./file-href.ts";
import { FileList } from "./file-list.tsx";

/** What is on the case, on its sheet. */
export function FilesPanel({ sheet }: { readonly sheet: Sheet }) {
  const { desk, reader } = sheet;
  const { reference, files = [] } = desk.story.case;
  const text = filesTexts(reader.language).files;
  return (
    <section class="stack" aria-labelledby="files">
      <h2 id="files">{text.title}</h2>
      <FileList sheet={sheet} files={files} />
      <p>
        <a href={filesHref(reference)}>{text.manage}</a>
      </p>
    </section>
  );
}
