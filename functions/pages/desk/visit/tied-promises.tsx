import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { moment } from "../../reader/when.ts";
import { taskText } from "../../text/task-text.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";

type TiedPromisesProps = { readonly sheet: Sheet; readonly promises: readonly Commitment[] };

/** Promises that belong to a visit, each with its time, and the way to it. */
export function TiedPromises({ sheet: { reader }, promises }: TiedPromisesProps) {
  return (
    <ul class="stack-close">
      {promises.map((promise) => (
        <li>
          <a href={deskCaseHref(promise.reference, promise.id)}>
            {taskText(promise, reader.language)}
          </a>{" "}
          <span class="quiet small">
            {promise.owner.name}, {moment(reader, promise.dueAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}
