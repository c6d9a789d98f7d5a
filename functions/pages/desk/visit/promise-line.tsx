import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { gateTexts } from "../../text/gate-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { deskCaseHref } from "../sheet/sheet.ts";

/** As much of a promise as a line about it says. */
export type Promised = Pick<Commitment, "reference" | "id"> & {
  readonly task: string;
  readonly owner: string;
  readonly dueAt: Instant;
};

export function promisedOf(promise: Commitment, language: string): Promised {
  const { reference, id, owner, dueAt } = promise;
  return { reference, id, task: taskText(promise, language), owner: owner.name, dueAt };
}

type PromiseLineProps = { readonly promise: Promised; readonly reader: Reader };

/** What is promised, with the way to it, who has it and by when. */
export function PromiseLine({ promise, reader }: PromiseLineProps) {
  const { reference, id, task, owner, dueAt } = promise;
  return (
    <>
      <a href={deskCaseHref(reference, id)}>{task}</a>{" "}
      <span class="quiet small">
        {gateTexts(reader.language).gates.by(owner, moment(reader, dueAt))}
      </span>
    </>
  );
}
