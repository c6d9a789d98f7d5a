import type { Answer } from "../../../../shared/platform/http/answer.ts";
import {
  telephoneHref,
  telephoneText,
} from "../../../../shared/language/contact/telephone-text.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { changeFrame } from "./change-frame.tsx";
import type { Changing } from "./change-frame.tsx";
import { serviceName } from "../frame/service-name.ts";
import { numberInLine } from "../../views/number-text.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";

type ClosedChangeProps = Changing & {
  readonly tooLate: boolean;
  /** What somebody wanted to do with it. */
  readonly wanted: "change" | "cancel" | "visitor";
};

/** It cannot be changed here any more; says who can. */
export function closedChangePage(props: ClosedChangeProps): Answer {
  const { dealer, appointment, tooLate, wanted } = props;
  const { language } = readerAt(dealer);
  const text = caseTexts(language).ofCase;
  if (appointment.status === "cancelled") {
    const title = text.cancelledTitle(serviceName(dealer, appointment, language));
    return changeFrame(props, 409, { title, inside: <p class="note">{text.alreadyCancelled}</p> });
  }
  const name = serviceName(dealer, appointment, language);
  const titles = {
    cancel: text.cancelTitle(name),
    change: text.changeTitle(name),
    visitor: bookingTexts(language).visitor.title,
  };
  return changeFrame(props, 409, {
    title: titles[wanted],
    inside: (
      <p class="note">
        {tooLate ? text.tooLate : text.closed}{" "}
        <a href={telephoneHref(dealer.telephone)}>
          {text.callUs(
            numberInLine(telephoneText(dealer.telephone, dealer.address.addressCountry)),
          )}
        </a>
      </p>
    ),
  });
}
