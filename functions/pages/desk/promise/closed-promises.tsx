import type { CaseView } from "../../../../shared/views/case-view.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { taskText } from "../../text/task-text.ts";

type ClosedPromisesProps = { readonly sheet: Sheet; readonly matter: CaseView };

/** What needs nobody any more; mails still link to it. */
export function ClosedPromises({ sheet: { desk, reader }, matter }: ClosedPromisesProps) {
  const here = new Set(matter.commitments.map(({ id }) => id));
  const closed = desk.story.commitments.filter(
    ({ id, status }) => status !== "open" && here.has(id),
  );
  if (closed.length === 0) return null;
  const text = sheetTexts(reader.language).sheet;
  const { name } = desk.story.case.customer;
  return (
    <section class="stack" aria-labelledby="closed">
      <h2 id="closed">{text.closed}</h2>
      <ul class="due-list">
        {closed.map(({ id, kind, status, owner, keptAt, withdrawnAt, ...task }) => {
          const what = taskText(task, reader.language);
          const at = keptAt ?? withdrawnAt;
          return (
            <li class="card stack-close" id={id}>
              <div class="card-head">
                <h3>{text.task(kind, name, what)}</h3>
                <span class={status === "kept" ? "tag tag-good" : "tag"}>
                  {caseTexts(reader.language).ofCase.promiseStatus(status)}
                </span>
              </div>
              {kind === "callback" ? <p>{what}</p> : null}
              <p class="quiet small">
                {owner.name}
                {at === undefined ? null : ` · ${momentOfYear(reader, at)}`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
