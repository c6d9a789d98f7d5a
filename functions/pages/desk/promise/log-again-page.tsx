import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { taskText } from "../../text/task-text.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { AtPromise } from "./at-promise.ts";
import { LogForm } from "./log-form.tsx";

/** The form that was sent, with what is not right about it: nothing was logged, and no word is lost. */
export function logAgainPage(
  { sheet, promise }: AtPromise,
  form: Form,
  problems: readonly FieldProblem[],
): Answer {
  const { language } = sheet.reader;
  const text = sheetTexts(language).sheet;
  const { customer } = sheet.desk.story.case;
  const what = taskText(promise, language);
  // The fields of this form carry the promise's id, so that several can stand on one page.
  const state = { values: form, problems: problems.map((one) => at(one, promise.id)) };
  return askingPage({
    ...sheetFrame(sheet),
    title: text.task(promise.kind, customer.name, what),
    back: { href: deskCaseHref(promise.reference, promise.id), label: text.back },
    lead: form["next"] === undefined ? what : queueTexts(language).queue.nextLeft,
    state,
    children: (
      <LogForm
        sheet={sheet}
        promise={promise}
        shortcuts
        then={form["back"]}
        state={{ values: form, problems }}
      />
    ),
  });
}

/** What the summary above links to. */
function at({ field, message }: FieldProblem, id: string): FieldProblem {
  return { field: `${field}-${id}`, message };
}
