import type { CommitmentAnswer } from "../../../../shared/commitments/promise/commitment-answer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { addDays, dateAt } from "../../../../shared/kernel/zone.ts";
import { clock, moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import type { PromiseWord } from "./promise-word.ts";
import { caseTexts } from "../../text/case-texts.ts";

type PromiseStateProps = {
  readonly reader: Reader;
  readonly promise: CommitmentAnswer;
  readonly now: Instant;
};

/** How a promise stands, in as few words as there are: late, due today at twelve, done. */
export function PromiseState({ reader, promise, now }: PromiseStateProps) {
  const text = caseTexts(reader.language).ofCase;
  const { overdue, status } = promise;
  if (overdue) return <span class="tag tag-danger">{text.overdue}</span>;
  const soon =
    status === "open" ? dueSoon(reader, instantTextSchema.parse(promise.dueAt), now) : undefined;
  return (
    <span class={status === "kept" ? "tag tag-good" : "tag"}>
      {soon ?? text.promiseStatus(status)}
    </span>
  );
}

/** Undefined for what is due the day after tomorrow or later, which is told with its date. */
function dueSoon(reader: Reader, dueAt: Instant, now: Instant): string | undefined {
  const text = caseTexts(reader.language).ofCase;
  const today = dateAt(reader.zone, now);
  const day = dateAt(reader.zone, dueAt);
  if (day === today) return text.dueToday(clock(reader, dueAt));
  return day === addDays(today, 1) ? text.dueTomorrow(clock(reader, dueAt)) : undefined;
}

/** That we tried, when, and what came of it: who waits for a call learns it here. */
export function triedText(
  reader: Reader,
  attempts: number,
  { at, outcome }: NonNullable<PromiseWord["tried"]>,
  now: Instant,
): string {
  const text = caseTexts(reader.language).ofCase;
  const sameDay = dateAt(reader.zone, at) === dateAt(reader.zone, now);
  const when = sameDay ? text.today(clock(reader, at)) : text.otherDay(moment(reader, at));
  return text.tried(attempts, when, outcome);
}
