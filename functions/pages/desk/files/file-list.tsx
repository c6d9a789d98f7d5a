import type { CaseFile } from "../../../../shared/story/parts/case.schema.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import { filesTexts } from "../../text/files-texts.ts";
import { fullMoment } from "../../reader/when.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { fileSize } from "./file-size.ts";
import { filesHref } from "./file-href.ts";

type Props = {
  readonly sheet: Sheet;
  readonly files: readonly CaseFile[];
  /** Each with the way to remove it, for whoever may. */
  readonly removes?: boolean;
};

/** What is on the case, the newest first. */
export function FileList({ sheet, files, removes = false }: Props) {
  const { desk, reader } = sheet;
  const text = filesTexts(reader.language).files;
  const { reference } = desk.story.case;
  if (files.length === 0) return <p class="quiet">{text.none}</p>;
  return (
    <ul class="plain stack">
      {files.toReversed().map((file) => (
        <li class="stack-close">
          <a href={filesHref(reference, file.id)} target="_blank" rel="noopener">
            {file.what}
          </a>
          <span class="quiet">
            {text.opensIn(file.type.toUpperCase(), fileSize(file.bytes, reader.language))} ·{" "}
            {text.addedBy(file.by.name)} · {fullMoment(reader, file.at)}
          </span>
          {removes && may(desk.staff, "file:remove", { own: file.by.id === desk.staff.id }) ? (
            <a href={`${filesHref(reference, file.id)}/remove`}>
              {text.remove}
              <span class="visually-hidden">: {file.what}</span>
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
