import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { moment } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { TooMany } from "../../views/too-many.tsx";
import { VisitorFields } from "../../views/visitor-fields.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { askPage } from "../frame/ask-page.tsx";
import { serviceName } from "../frame/service-name.ts";

/** Who comes in the customer's place, to be named, put right or taken away again. */
export function visitorPage(
  opened: OpenStory,
  visit: Appointment,
  state: FormState,
  tooMany = false,
): Answer {
  const reader = readerAt(opened.dealer);
  const { language } = reader;
  const text = bookingTexts(language).visitor;
  const self = { name: "self", value: "yes", label: text.self };
  return askPage({
    opened,
    title: text.title,
    lead: (
      <>
        {serviceName(opened.dealer, visit, language)}, {moment(reader, visit.start)}. {text.lead}
      </>
    ),
    what: `appointments/${visit.id}/visitor`,
    press: text.press,
    ...(visit.visitor === undefined ? {} : { instead: self }),
    state,
    status: statusOf(state, tooMany),
    children: (
      <>
        {tooMany ? <TooMany language={language} /> : null}
        <VisitorFields language={language} state={state} />
      </>
    ),
  });
}

function statusOf({ problems }: FormState, tooMany: boolean): number {
  if (tooMany) return 429;
  return problems.length > 0 ? 422 : 200;
}
