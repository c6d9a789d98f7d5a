import { comesTooEarly } from "../../../commitments/parts/awaited.ts";
import { customerLinks } from "../../../case/access/links.ts";
import { momentText } from "../../../kernel/date-text.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import { isComing } from "../../../story/parts/is-coming.ts";
import { tripsFor } from "../../../story/trips-of.ts";
import type { Action } from "./letter.ts";
import { readPromise } from "./promise.ts";
import type { LetterContext } from "./template.ts";

type Said = { readonly notes: readonly string[]; readonly actions: readonly Action[] };

/** The visits that are booked for a job before its part will be there, each with the way to another time. */
export function returnTooEarly(context: LetterContext): Said {
  const { story, origin, language, now } = context;
  const { times, actions } = language.words;
  const early = toCome(context).filter(({ start, job }) =>
    comesTooEarly(story, { jobs: [job], start }, origin, now),
  );
  return about(early, context, { says: times.tooEarly, way: "change", label: actions.change });
}

/** The visits that were booked for a job which waits no more and goes on now, each with the way to cancel it. */
export function returnStillBooked(context: LetterContext): Said {
  const { event, language } = context;
  const goesOn = event.type === "commitment.withdrawn" && event.ours?.code === "visit-goes-on";
  if (!goesOn) return { notes: [], actions: [] };
  const { times, actions } = language.words;
  const { appointment } = readPromise(context).commitment;
  const others = toCome(context).filter(({ id }) => id !== appointment);
  return about(others, context, { says: times.stillBooked, way: "cancel", label: actions.cancel });
}

type ToCome = Pick<Appointment, "id" | "start"> & { readonly job: { readonly id: string } };

function toCome(context: LetterContext): ToCome[] {
  const { part } = readPromise(context).commitment;
  if (part === undefined) return [];
  const job = { id: part.job };
  return tripsFor(context.story, job)
    .filter(isComing)
    .map(({ id, start }) => ({ id, start, job }));
}

type Way = {
  readonly says: (when: string) => string;
  readonly way: "change" | "cancel";
  readonly label: string;
};

function about(
  visits: readonly ToCome[],
  { story, origin, language, publicUrl }: LetterContext,
  { says, way, label }: Way,
): Said {
  const { at } = customerLinks(publicUrl, story.case);
  const { timeZone } = origin;
  return {
    notes: visits.map(({ start }) => says(momentText(start, timeZone, language.locale))),
    actions: visits.map(({ id }) => ({ label, href: at(way, id) })),
  };
}
