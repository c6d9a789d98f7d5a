import { draftOf } from "../../../../shared/self-inspection/draft-of.ts";
import type { Missing } from "../../../../shared/self-inspection/missing-of.ts";
import { partsAsked } from "../../../../shared/self-inspection/parts-asked.ts";
import type { PartAsked } from "../../../../shared/self-inspection/parts-asked.ts";
import type { InspectedPart } from "../../../../shared/story/parts/self-inspection.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { problemOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { Arrow } from "../../views/arrow.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { caseHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";
import { inspectionHref, leaseHref } from "./lease-href.ts";
import { partName } from "./part-name.ts";
import { saidText } from "./said-text.ts";

/** Every part with what was said of it, and what is missing where somebody wanted to send it. */
export function inspectionPage(opened: OpenStory, missing: readonly Missing[] = []): Answer {
  const { dealer, story, formToken } = opened;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = leaseTexts(language).self;
  const { reference, selfInspection: filled } = story.case;
  const draft = draftOf(story);
  const isSent = draft === undefined;
  const begun = draft ?? filled?.parts ?? [];
  const asked = partsAsked(dealer);
  const state = { values: {}, problems: problemsOf(asked, missing, language) };
  return matterPage(dealer, {
    status: missing.length > 0 ? 422 : 200,
    title: text.title,
    back: leaseHref(reference),
    above: <ErrorSummary language={language} state={state} />,
    ...(isSent ? {} : { lead: text.lead }),
    children: (
      <>
        {isSent ? <Sent {...{ opened, reader }} /> : null}
        <ul class="card ways">
          {asked.map((part) => (
            <PartLine
              {...{ part, reference, language, state, isSent }}
              said={begun.find(({ id }) => id === part.id)}
            />
          ))}
        </ul>
        {isSent ? null : (
          <CaseForm action={inspectionHref(reference)} token={formToken}>
            <p class="quiet small">{text.sendHint}</p>
            <Actions press={text.send} />
          </CaseForm>
        )}
      </>
    ),
  });
}

function Sent({ opened, reader }: { readonly opened: OpenStory; readonly reader: Reader }) {
  const { reference, selfInspection } = opened.story.case;
  const sent = selfInspection?.sent;
  if (sent === undefined) return null;
  const text = leaseTexts(reader.language).self;
  return (
    <div class="note stack-close">
      <p>{text.sent(moment(reader, sent.at))}</p>
      <p>
        <a href={caseHref(reference, sent.promise)}>{text.toPromise}</a>
      </p>
    </div>
  );
}

type PartLineProps = {
  readonly part: PartAsked;
  readonly reference: string;
  readonly language: string;
  readonly state: FormState;
  readonly isSent: boolean;
  readonly said: InspectedPart | undefined;
};

function PartLine({ part, reference, language, state, isSent, said }: PartLineProps) {
  const name = partName(part, language);
  const problem = problemOf(state, part.id);
  return (
    <li class={problem === undefined ? undefined : "invalid"}>
      <div>
        {isSent ? (
          name
        ) : (
          <a id={part.id} href={inspectionHref(reference, part.id)}>
            {name}
          </a>
        )}
        <p class="quiet small">{saidText(said, language)}</p>
        {problem === undefined ? null : <p class="field-error">{problem}</p>}
      </div>
      {isSent ? null : <Arrow />}
    </li>
  );
}

function problemsOf(asked: readonly PartAsked[], missing: readonly Missing[], language: string) {
  const text = leaseTexts(language).self;
  const say = {
    "part-not-answered": text.needsAnswer,
    "photo-missing": text.needsPhoto,
    "odometer-missing": text.needsOdometer,
  };
  return missing.flatMap(({ part, rule }) => {
    const known = asked.find(({ id }) => id === part);
    return known === undefined
      ? []
      : [{ field: part, message: say[rule](partName(known, language)) }];
  });
}
