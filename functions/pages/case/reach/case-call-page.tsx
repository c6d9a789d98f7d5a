import {
  answerPromised,
  wantsNoCalls,
} from "../../../../shared/commitments/make/answer-promised.ts";
import type { NextCalls } from "../../../../shared/commitments/make/next-calls.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { moment } from "../../reader/when.ts";
import { inWritingPress } from "../../times/in-writing.ts";
import { callChoices } from "../../times/call-choices.ts";
import { NumberField } from "../frame/own-number.tsx";
import { InputField, SelectField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { askPage } from "../frame/ask-page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import type { OpenStory } from "../access/open-story.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";

type CaseCallPageProps = {
  readonly opened: OpenStory;
  /** By when, if asked for now; unknown where nobody will be there within a year. */
  readonly next: NextCalls | undefined;
  readonly key: string;
  readonly state: FormState;
  readonly status?: number;
};

/** Another call, or letter, in a matter that there is already: who it is we know. */
export function caseCallPage({ opened, next, key, state, status }: CaseCallPageProps): Answer {
  const { story, dealer } = opened;
  const reader = readerAt(dealer);
  const { language } = reader;
  const words = caseTexts(language).reach;
  const letter = wantsNoCalls(story.case);
  const by = letter ? words.writeBy : words.callBy;
  return askPage({
    opened,
    title: letter ? words.writeTitle : words.callTitle,
    lead: next === undefined ? null : by(moment(reader, next.dueAt)),
    what: "calls",
    press: letter ? words.writeDo : words.callDo,
    ...(letter || story.case.customer.email === undefined
      ? {}
      : { instead: inWritingPress(words.writeLink) }),
    key,
    state,
    status: status ?? 200,
    children: <CallFields {...{ opened, next, state }} />,
  });
}

type CallFieldsProps = Pick<CaseCallPageProps, "opened" | "next" | "state">;

function CallFields({ opened: { story, dealer }, next, state }: CallFieldsProps) {
  const reader = readerAt(dealer);
  const { language } = reader;
  const letter = wantsNoCalls(story.case);
  const common = { language, state };
  return (
    <>
      <InputField
        {...common}
        name="topic"
        label={caseTexts(language).reach.callTopic}
        autocomplete="off"
      />
      {letter || next === undefined || next.times.length === 0 ? null : (
        <SelectField
          {...common}
          name="due"
          label={bookingTexts(language).call.when}
          options={callChoices(reader, next.times)}
        />
      )}
      {letter && !needsNumber(story.case) ? null : <NumberField {...common} />}
    </>
  );
}

/** Nobody is promised a call on a number that we do not have, so it is asked for. */
function needsNumber(matter: Case): boolean {
  return !answerPromised(matter, matter.topic).ok;
}
