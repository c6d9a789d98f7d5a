import { comesTooEarly } from "../../../commitments/parts/awaited.ts";
import { customerLinks } from "../../../case/access/links.ts";
import { momentText } from "../../../kernel/date-text.ts";
import { tripsFor } from "../../../story/trips-of.ts";
import type { Action } from "./letter.ts";
import { readPromise } from "./promise.ts";
import type { LetterContext } from "./template.ts";

type Said = { readonly notes: readonly string[]; readonly actions: readonly Action[] };

/** The visits that are booked for a job before its part will be there, each with the way to another time. */
export function returnTooEarly(context: LetterContext): Said {
  const { story, origin: dealer, language, publicUrl, now } = context;
  const { part } = readPromise(context).commitment;
  if (part === undefined) return { notes: [], actions: [] };
  const job = { id: part.job };
  const visits = tripsFor(story, job).filter(
    ({ status, start }) =>
      (status === "confirmed" || status === "unconfirmed") &&
      comesTooEarly(story, { jobs: [job], start }, dealer, now),
  );
  const { times, actions } = language.words;
  const { at } = customerLinks(publicUrl, story.case);
  return {
    notes: visits.map(({ start }) =>
      times.tooEarly(momentText(start, dealer.timeZone, language.locale)),
    ),
    actions: visits.map(({ id }) => ({ label: actions.change, href: at("change", id) })),
  };
}
