import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { TextField } from "../../views/field.tsx";
import { askPage } from "../frame/ask-page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import type { OpenStory } from "../access/open-story.ts";
import { caseTexts } from "../../text/case-texts.ts";

type NotePageProps = {
  readonly opened: OpenStory;
  readonly key: string;
  readonly text: string;
  readonly problem: { readonly message: string; readonly status: number } | undefined;
};

/** Something the customer wants us to know. */
export function notePage({ opened, key, text, problem }: NotePageProps): Answer {
  const { language } = readerAt(opened.dealer);
  const words = caseTexts(language).reach;
  const problems = problem === undefined ? [] : [{ field: "text", message: problem.message }];
  const state = { values: { text }, problems };
  return askPage({
    opened,
    title: words.noteTitle,
    lead: words.noteLead,
    what: "notes",
    press: words.noteDo,
    key,
    state,
    status: problem?.status ?? 200,
    children: (
      <TextField language={language} state={state} name="text" label={words.noteText} most={2000} />
    ),
  });
}
