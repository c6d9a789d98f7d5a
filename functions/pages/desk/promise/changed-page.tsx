import { timelineOf } from "../../../../shared/views/timeline.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { storyWords } from "../../text/story-words.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Onward } from "../../views/actions.tsx";

/** Two people at one case: the slower one sees what the other did, and loses no word. */
export function changedPage(sheet: Sheet, id: string, form: Form): Answer {
  const { desk, reader } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const dealer = desk.dealer.document;
  const last = timelineOf(desk.story, dealer, "staff", storyWords(reader)).findLast(({ type }) =>
    type.startsWith("commitment."),
  );
  const typed = [form["note"], form["reason"]].filter((each) => each !== undefined);
  return deskPage(PROBLEMS["wrong-state"].status, {
    ...sheetFrame(sheet),
    title: text.changedTitle,
    children: (
      <div class="stack">
        <h1>{text.changedTitle}</h1>
        <p>{text.changedBody}</p>
        {last === undefined ? null : (
          <p class="note">
            {text.changedLast}: {last.text}
            {last.by === undefined ? null : ` · ${last.by}`}
          </p>
        )}
        {typed.map((words) => (
          <p class="typed">
            <span class="quiet">{text.yourEntry}: </span>
            {words}
          </p>
        ))}
        <Onward href={deskCaseHref(desk.story.case.reference, id)} label={text.back} />
      </div>
    ),
  });
}
