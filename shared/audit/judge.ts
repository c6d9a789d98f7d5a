import { twiceComplained } from "./condition-model.ts";
import { wrongLetters } from "./letter-model.ts";
import { wrongPromise } from "./promise-model.ts";
import type { OfPromise, OfVisit, Recorded } from "./recorded.ts";
import { wrongVisit } from "./visit-model.ts";
import { wrongPlans } from "./plan-model.ts";
import { stillToDo } from "./rest-model.ts";

/** What is wrong, and of what: a promise, a visit, an event or a mail by its id. */
export type Finding = { readonly of: string; readonly text: string };

/** All that is wrong with what is stored of these cases; nothing where the model agrees. */
export function judge(recorded: Recorded): Finding[] {
  return [
    ...promisesOf(recorded),
    ...visitsOf(recorded),
    ...wrongLetters(recorded),
    ...stillToDo(recorded),
    ...wrongPlans(recorded),
    ...twiceComplained(recorded),
  ];
}

function promisesOf(recorded: Recorded): Finding[] {
  const told = recorded.events.filter((event): event is OfPromise => "commitment" in event);
  const promises = Map.groupBy(told, ({ commitment }) => commitment.id);
  return [...promises].flatMap(([of, events]) =>
    [...wrongPromise(events, recorded)].map((text) => ({ of, text })),
  );
}

function visitsOf(recorded: Recorded): Finding[] {
  const told = recorded.events.filter((event): event is OfVisit => "appointment" in event);
  const visits = Map.groupBy(told, ({ appointment }) => appointment.id);
  return [...visits].flatMap(([of, events]) =>
    [...wrongVisit(events, recorded)].map((text) => ({ of, text })),
  );
}
