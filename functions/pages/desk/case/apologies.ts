import type { CaseStory } from "../../../../shared/story/case-story.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { taskText } from "../../text/task-text.ts";
import { spanText } from "../../reader/time-left.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** What we did wrong so far, for whoever speaks with the customer next; nobody learns it from them. */
export function apologies(
  { commitments, appointments }: Pick<CaseStory, "commitments" | "appointments">,
  language: string,
  now: Instant,
): string[] {
  const text = sheetTexts(language).sheet;
  return [
    ...commitments
      .filter((promise) => isOverdue(promise, now))
      .map((one) =>
        text.lateBy(taskText(one, language), spanText(one.originalDueAt, now, language)),
      ),
    ...commitments
      .filter(({ status, disputedAt }) => status === "open" && disputedAt !== undefined)
      .map((one) => text.denied(taskText(one, language))),
    ...appointments
      .filter(({ status }) => status === "missed-unconfirmed")
      .map(({ serviceName }) => text.missed(serviceName)),
  ];
}
