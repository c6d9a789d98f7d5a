import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { FormState } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";
import type { OpenStory } from "../access/open-story.ts";
import { askPage } from "../frame/ask-page.tsx";
import { serviceName } from "../frame/service-name.ts";
import { HandBackFields } from "./hand-back-fields.tsx";

/** When they come for the car: a day of the next on which it is open, and a time. */
export function handBackPage(
  opened: OpenStory,
  visit: Appointment,
  state: FormState,
  now: Instant,
): Answer {
  const { dealer } = opened;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = caseTexts(language).handBack;
  const none = { name: "none", value: "yes", label: text.none };
  return askPage({
    opened,
    title: text.title,
    lead: `${serviceName(dealer, visit, language)}. ${text.lead}`,
    what: `appointments/${visit.id}/hand-back`,
    press: text.press,
    ...(visit.handBack === undefined ? {} : { instead: none }),
    state,
    status: state.problems.length > 0 ? 422 : 200,
    children: <HandBackFields {...{ dealer, visit, now, reader, state, text }} />,
  });
}
