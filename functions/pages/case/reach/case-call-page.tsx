import {
  answerPromised,
  wantsNoCalls,
} from "../../../../shared/commitments/make/answer-promised.ts";
import type { NextCalls } from "../../../../shared/commitments/make/next-calls.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { moment } from "../../reader/when.ts";
import { callChoices } from "../../times/call-choices.ts";
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
  const common = { language, state };
  return askPage({
    opened,
    title: letter ? words.writeTitle : words.callTitle,
    lead: next === undefined ? null : by(moment(reader, next.dueAt)),
    what: "calls",
    press: letter ? words.writeDo : words.callDo,
    key,
    state,
    status: status ?? 200,
    children: (
      <>
        <InputField {...common} name="topic" label={words.callTopic} autocomplete="off" />
        {letter || next === undefined || next.times.length === 0 ? null : (
          <SelectField
            {...common}
            name="due"
            label={bookingTexts(language).call.when}
            options={callChoices(reader, next.times)}
          />
        )}
        {needsNumber(story.case) ? (
          <InputField
            {...common}
            name="phone"
            label={bookingTexts(language).details.phone}
            type="tel"
            autocomplete="tel"
            most={40}
          />
        ) : null}
      </>
    ),
  });
}

/** Nobody is promised a call on a number that we do not have, so it is asked for. */
export function needsNumber(matter: Case): boolean {
  return !answerPromised(matter, matter.topic).ok;
}
