import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import { minutesAfter } from "./ladder-model.ts";
import { isKnownAt } from "./places.ts";
import type { OfVisit, Recorded } from "./recorded.ts";

const MINUTE = 60_000;

/** What is done in one visit takes as long as each of it, and whoever was asked for is there. */
export function* wrongTogether(
  { type, at, appointment }: OfVisit,
  recorded: Recorded,
): Generator<string> {
  if (type !== "appointment.booked" && type !== "appointment.rescheduled") return;
  const { id, host, resources, dealer } = appointment;
  if (host !== undefined && !resources.some((one) => one.id === host)) {
    yield `${id}: not with whom its customer asked for`;
  }
  const held = resources.map((one) => one.id);
  if (new Set(held).size < held.length) yield `${id}: somebody is there twice`;
  if (!isKnownAt(dealer, at, recorded)) return;
  const documents = recorded.documents
    .filter((one) => one.dealer.id === dealer && one.since <= at)
    .map((one) => one.dealer);
  const lengths = documents.map((one) => minutesOf(appointment, one) * MINUTE);
  if (!lengths.includes(appointment.end - appointment.start)) {
    yield `${id}: not as long as what is done in it`;
  }
}

function minutesOf({ service, also = [] }: Appointment, { services }: Dealer): number {
  const parts = [service, ...also].map((id) => services.find((one) => one.id === id));
  return parts.reduce((sum, part) => sum + minutesAfter(part?.duration ?? "PT0M"), 0);
}
