import type { Service } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FreeWeek } from "../../times/free-week.ts";
import { AskForCall } from "../../times/ask-for-call.tsx";
import { TimePicker } from "../../times/time-picker.tsx";
import { zoneScript } from "../../views/page-files.built.ts";
import { appointmentHref, caseHref } from "../frame/case-href.ts";
import { serviceName } from "../frame/service-name.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { AnotherHost } from "./another-host.tsx";
import { changeFrame, changeHref } from "./change-frame.tsx";
import type { Changing } from "./change-frame.tsx";
import type { HostsOfMove } from "./host-of-move.ts";

type ChangePageProps = Changing & {
  readonly week: FreeWeek;
  readonly service: Service;
  readonly hosts: HostsOfMove;
  readonly callBy: Instant | undefined;
  /** They want to be written to and not called. */
  readonly letter: boolean;
};

/** Free times for an appointment that exists; picking one only leads to the question. */
export function changePage(props: ChangePageProps): Answer {
  const { dealer, reference, appointment, week, service, callBy, letter } = props;
  const reader = readerAt(dealer);
  const { writeBy, writeLink } = caseTexts(reader.language).reach;
  const words = letter ? { words: { by: writeBy, ask: writeLink } } : {};
  const calls = `${caseHref(reference)}/calls?visit=${appointment.id}`;
  return changeFrame(props, 200, {
    scripts: [zoneScript],
    inside: (
      <>
        <AnotherHost {...props} />
        <TimePicker
          reader={reader}
          week={week}
          hrefOfDay={(day) => changeHref(props, { day })}
          hrefOfTime={(start) => changeHref(props, { start })}
        />
        <AskForCall
          {...{ language: reader.language, dealer, service, callBy, href: calls, ...words }}
        />
        <p>
          <a href={appointmentHref(reference, appointment.id, "cancel")}>
            {caseTexts(reader.language).ofCase.cancelTitle(
              serviceName(dealer, appointment, reader.language),
            )}
          </a>
        </p>
      </>
    ),
  });
}
