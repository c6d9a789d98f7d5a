import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../../story/parts/commitment.schema.ts";
import { momentText } from "../../../kernel/date-text.ts";
import type { Fact } from "./letter.ts";
import { fact } from "./letter.ts";
import { whatOf } from "./promise.ts";
import type { LetterContext } from "./template.ts";

type Visit = Pick<Appointment, "id">;

/** What was promised for the visit and is due at another time with it. */
export function movedAlong(visit: Visit, context: LetterContext): Fact[] {
  const { dealer, language } = context;
  return alongWith(visit, context, "commitment.moved").flatMap((promise) => {
    const by = momentText(promise.dueAt, dealer.timeZone, language.locale);
    return fact(language.words.labels.movesAlong, `${whatOf(promise, context)} (${by})`);
  });
}

/** What was promised for the visit and ends with it. */
export function endedAlong(visit: Visit, context: LetterContext): Fact[] {
  const { endsAlong } = context.language.words.labels;
  return alongWith(visit, context, "commitment.withdrawn").flatMap((promise) =>
    fact(endsAlong, whatOf(promise, context)),
  );
}

/** Of one change with the event that the letter tells. */
function alongWith(
  { id }: Visit,
  { event, story }: LetterContext,
  type: "commitment.moved" | "commitment.withdrawn",
): Commitment[] {
  return story.events.flatMap((other) =>
    other.type === type &&
    other.withVisit === true &&
    other.at === event.at &&
    other.commitment.appointment === id
      ? [other.commitment]
      : [],
  );
}
