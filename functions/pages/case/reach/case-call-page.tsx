import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { moment } from "../../reader/when.ts";
import { InputField } from "../../views/field.tsx";
import { askPage } from "../frame/ask-page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import type { OpenStory } from "../access/open-story.ts";
import { caseTexts } from "../../text/case-texts.ts";

type CaseCallPageProps = {
  readonly opened: OpenStory;
  /** By when, if asked for now; unknown where nobody will be there within a year. */
  readonly dueAt: Instant | undefined;
  readonly key: string;
  readonly topic: string;
  readonly problem: { readonly message: string; readonly status: number } | undefined;
};

/** Another call in a matter that there is already: who it is we know. */
export function caseCallPage({ opened, dueAt, key, topic, problem }: CaseCallPageProps): Answer {
  const reader = readerAt(opened.dealer);
  const { language } = reader;
  const words = caseTexts(language).reach;
  const problems = problem === undefined ? [] : [{ field: "topic", message: problem.message }];
  const state = { values: { topic }, problems };
  return askPage({
    opened,
    title: words.callTitle,
    lead: dueAt === undefined ? null : words.callBy(moment(reader, dueAt)),
    what: "calls",
    press: words.callDo,
    key,
    state,
    status: problem?.status ?? 200,
    children: (
      <InputField
        language={language}
        state={state}
        name="topic"
        label={words.callTopic}
        autocomplete="off"
      />
    ),
  });
}
