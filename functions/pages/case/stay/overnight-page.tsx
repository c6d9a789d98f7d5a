import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Appointment, Overnight } from "../../../../shared/story/parts/appointment.schema.ts";
import { transportName } from "../../../../shared/language/transport-names.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { fullMoment } from "../../reader/when.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import { Facts } from "../../views/facts.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { askPage } from "../frame/ask-page.tsx";
import { serviceName } from "../frame/service-name.ts";
import { nightText } from "./night-text.ts";

/** Whether the car may stay the night; the form names the proposal that it shows. */
export function overnightPage(
  opened: OpenStory,
  visit: Appointment & { readonly overnight: Overnight },
  { isAnother = false }: { readonly isAnother?: boolean } = {},
): Answer {
  const { dealer } = opened;
  const reader = readerAt(dealer);
  const { language } = reader;
  const { overnight: text, transport } = transportTexts(language);
  const { overnight } = visit;
  return askPage({
    opened,
    title: text.title,
    lead: `${serviceName(dealer, visit, language)}. ${nightText(overnight, reader)}`,
    what: `appointments/${visit.id}/overnight`,
    press: text.agree,
    instead: { name: "answer", value: "decline", label: text.decline },
    state: EMPTY_FORM,
    status: isAnother ? 412 : 200,
    children: (
      <>
        {isAnother ? <p class="note note-warning">{text.changed}</p> : null}
        <Facts
          facts={[
            { name: text.readyBy, value: fullMoment(reader, overnight.readyBy) },
            { name: transport.label, value: transportName(overnight.transport, language) },
          ]}
        />
        <input type="hidden" name="version" value={String(overnight.version)} />
      </>
    ),
  });
}
