import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { FreeWeek } from "../booking/free-week.ts";
import { TimePicker } from "../booking/time-picker.tsx";
import { appointmentHref } from "./appointment-href.ts";
import { changeFrame, readerAt } from "./change-frame.tsx";
import type { Changing } from "./change-frame.tsx";

type ChangePageProps = Changing & { readonly week: FreeWeek };

/** Free times for an appointment that exists; picking one only leads to the question. */
export function changePage(props: ChangePageProps): Answer {
  const { dealer, reference, appointment, week } = props;
  const href = appointmentHref(reference, appointment.id, "change");
  return changeFrame(props, 200, {
    inside: (
      <TimePicker
        reader={readerAt(dealer)}
        week={week}
        hrefOfDay={(day) => `${href}?day=${day}`}
        hrefOfTime={(start) => `${href}?${new URLSearchParams({ start }).toString()}`}
      />
    ),
  });
}
