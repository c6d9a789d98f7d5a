import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { fullMoment } from "../../reader/when.ts";
import { appointmentHref } from "../frame/case-href.ts";
import { HostAlong, Receiving } from "./host-along.tsx";
import type { HostsOfMove } from "./host-of-move.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import { changeFrame, changeHref } from "./change-frame.tsx";
import type { Changing } from "./change-frame.tsx";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";

/** Asks whether this is the time, with the old one beside it. */
export function confirmChangePage(
  props: Changing & {
    readonly start: Instant;
    readonly hosts: HostsOfMove;
    readonly formToken: string;
  },
): Answer {
  const { dealer, reference, appointment, start, formToken } = props;
  const reader = readerAt(dealer);
  const text = caseTexts(reader.language).ofCase;
  const href = appointmentHref(reference, appointment.id, "change");
  return changeFrame(props, 200, {
    inside: (
      <CaseForm action={href} token={formToken}>
        <input type="hidden" name="start" value={toOffsetText(dealer.timeZone, start)} />
        <HostAlong host={props.host} />
        <div class="stack-close">
          <h2>{text.changeConfirm}</h2>
          <p class="moment dated">{fullMoment(reader, start)}</p>
        </div>
        <Receiving {...props} />
        <Actions
          press={text.changeDo}
          away={{ href: changeHref(props), label: text.anotherTime }}
        />
      </CaseForm>
    ),
  });
}
