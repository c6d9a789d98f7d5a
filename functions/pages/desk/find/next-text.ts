import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { FoundCase } from "../../../../shared/search/search-cases.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { spanText } from "../../reader/time-left.ts";
import { searchTexts } from "../../text/search-texts.ts";
import { taskText } from "../../text/task-text.ts";

export function isLate({ next }: Pick<FoundCase, "next">, now: Instant): boolean {
  return next?.kind === "commitment" && isOverdue(next.promise, now);
}

/** What is due or booked; of a promise its words only for who may know whose it is. */
export function nextText(
  { next, isBehindWall }: Pick<FoundCase, "next" | "isBehindWall">,
  reader: Reader,
  now: Instant,
): string {
  const text = searchTexts(reader.language).search;
  if (next === undefined) return text.closed;
  if (isBehindWall) return moment(reader, next.at);
  if (next.kind === "appointment") {
    return text.visit(next.visit.serviceName, moment(reader, next.at));
  }
  const what = taskText(next.promise, reader.language);
  return isOverdue(next.promise, now)
    ? text.late(what, spanText(next.at, now, reader.language))
    : text.due(what, moment(reader, next.at));
}
