import type { CaseStory } from "../../story/case-story.ts";

/** Which version of which visit a mail confirms to the customer; undefined for every other mail. */
export function confirmationOf(
  { mails, events }: Pick<CaseStory, "mails" | "events">,
  mailId: string,
): { readonly appointment: string; readonly sequence: number } | undefined {
  const mail = mails.find(({ id }) => id === mailId);
  if (mail?.recipient.kind !== "customer") return undefined;
  const event = events.find(({ id }) => id === mail.event);
  if (event?.type !== "appointment.booked" && event?.type !== "appointment.rescheduled") {
    return undefined;
  }
  const { id: appointment, sequence } = event.appointment;
  return { appointment, sequence };
}
