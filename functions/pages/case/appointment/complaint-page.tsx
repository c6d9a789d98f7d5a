import { COMPLAINT_POLICY } from "../../../../shared/booking/condition/complain.ts";
import type { ComplaintRefusal } from "../../../../shared/booking/condition/complain.ts";
import {
  telephoneHref,
  telephoneText,
} from "../../../../shared/language/contact/telephone-text.ts";
import { openComplaint } from "../../../../shared/story/complaint-of.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { moment } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { TextField } from "../../views/field.tsx";
import { numberInLine } from "../../views/number-text.ts";
import type { OpenStory } from "../access/open-story.ts";
import { askPage } from "../frame/ask-page.tsx";
import { caseHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";
import { serviceName } from "../frame/service-name.ts";

/** Asks what is wrong; whoever has said so already adds to it. */
export function complaintPage(opened: OpenStory, visit: Appointment, state: FormState): Answer {
  const { dealer, story } = opened;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = conditionTexts(language).wrong;
  const told = openComplaint(story, visit) !== undefined;
  return askPage({
    opened,
    title: text.link,
    lead: (
      <>
        {serviceName(dealer, visit, language)}, {moment(reader, visit.start)}.{" "}
        {told ? text.told : text.lead}
      </>
    ),
    what: `appointments/${visit.id}/complaint`,
    press: text.send,
    state,
    status: state.problems.length > 0 ? 422 : 200,
    children: (
      <TextField
        language={language}
        state={state}
        name="text"
        label={text.what}
        most={COMPLAINT_POLICY.mostCharacters}
      />
    ),
  });
}

/** Why nobody asks here now, and the ways that are open all the same. */
export function noComplaintPage({ dealer, story }: OpenStory, refused: ComplaintRefusal): Answer {
  const { language } = readerAt(dealer);
  const text = conditionTexts(language).wrong;
  const href = caseHref(story.case.reference);
  return matterPage(dealer, {
    status: 409,
    title: text.link,
    back: href,
    children: (
      <>
        <p class="note">{reasonOf(refused, language)}</p>
        <p class="actions">
          <a class="button button-quiet" href={`${href}/calls`}>
            {text.call}
          </a>
          <a class="button button-quiet" href={telephoneHref(dealer.telephone)}>
            {caseTexts(language).ofCase.callUs(
              numberInLine(telephoneText(dealer.telephone, dealer.address.addressCountry)),
            )}
          </a>
        </p>
      </>
    ),
  });
}

function reasonOf(refused: ComplaintRefusal, language: string): string {
  const text = conditionTexts(language).wrong;
  switch (refused.code) {
    case "too-late-to-complain":
      return text.tooLate;
    case "never-open":
      return text.never;
    case "car-does-not-stay":
      return text.notHere;
    case "wrong-state":
      return STILL_TO_COME.has(refused.status) ? text.notYet : text.notHere;
  }
}

const STILL_TO_COME = new Set<Appointment["status"]>([
  "confirmed",
  "unconfirmed",
  "arrived",
  "in-progress",
]);
