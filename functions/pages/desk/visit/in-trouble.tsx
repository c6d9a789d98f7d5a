import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { openTroubleOf } from "../../../../shared/booking/appointment/trouble.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { troubleText } from "../../text/trouble-text.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { visitHref } from "./visit-href.ts";

type InTroubleProps = { readonly sheet: Sheet; readonly visit: { readonly id: string } };

/** What stands against a visit as it is booked, what that holds up, and the way to say that it stays. */
export function InTrouble({ sheet, visit }: InTroubleProps) {
  const { desk, reader, now } = sheet;
  const appointment = desk.story.appointments.find(({ id }) => id === visit.id);
  if (appointment === undefined || appointment.end <= now) return null;
  if (!allows("confirm-as-is", appointment.status)) return null;
  const trouble = openTroubleOf(desk.dealer.document, appointment);
  if (trouble === undefined) return null;
  const text = deskTexts(reader.language).find;
  return (
    <p class="note note-warning">
      <strong>{troubleText(trouble, reader.language)}.</strong> {text.reminderHeld}{" "}
      <a href={visitHref(appointment, "as-is")}>{text.asIsDo}</a>
    </p>
  );
}
