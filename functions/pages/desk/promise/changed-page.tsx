import { actorOf } from "../../../../shared/case/access/actor-of.ts";
import { isSamePerson } from "../../../../shared/story/same-actor.ts";
import { lineOf } from "../../../../shared/views/timeline.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { CaseEvent } from "../../../../shared/story/parts/event.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { storyWords } from "../../text/story-words.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Onward } from "../../views/actions.tsx";

/**
 * Two people at one case: the slower one sees what the other did, and loses no word. Whoever was quicker
 * than themselves, in another tab or by a second key, is told that it was them.
 */
export async function changedPage(
  cases: Cases,
  sheet: Sheet,
  id: string,
  form: Form,
): Promise<Answer> {
  const { reader, desk } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const own = queueTexts(reader.language).queue;
  const last = lastWordOf(await lastStory(cases, sheet, id), id);
  const isOwn = last?.by.kind === "staff" && isSamePerson(last.by, actorOf(desk));
  return asItStands(cases, sheet, id, {
    title: isOwn ? own.ownTitle : text.changedTitle,
    body: isOwn ? own.ownBody : text.changedBody,
    form,
  });
}

/** The half minute is over, and the customer hears of what was logged. */
export function undoLatePage(cases: Cases, sheet: Sheet, id: string): Promise<Answer> {
  const text = sheetTexts(sheet.reader.language).sheet;
  return asItStands(cases, sheet, id, {
    title: text.undoLateTitle,
    body: text.undoLateBody,
    form: {},
  });
}

type Cases = Pick<CaseStore, "back">;

function lastWordOf({ events }: CaseStory, id: string): CaseEvent | undefined {
  return events.findLast((event) => "commitment" in event && event.commitment.id === id);
}

function lastStory(cases: Cases, { desk }: Sheet, id: string): Promise<CaseStory> {
  return cases.back(desk.story, (read) => lastWordOf(read, id) !== undefined);
}

type Words = { readonly title: string; readonly body: string; readonly form: Form };

async function asItStands(
  cases: Cases,
  sheet: Sheet,
  id: string,
  { title, body, form }: Words,
): Promise<Answer> {
  const { desk, reader } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const story = await lastStory(cases, sheet, id);
  const event = lastWordOf(story, id);
  const last = event && lineOf(event, { story, reader: "staff", words: storyWords(reader) });
  const typed = [form["note"], form["reason"]].filter((each) => each !== undefined);
  return deskPage(PROBLEMS["wrong-state"].status, {
    ...sheetFrame(sheet),
    title,
    children: (
      <div class="stack">
        <h1>{title}</h1>
        <p>{body}</p>
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
