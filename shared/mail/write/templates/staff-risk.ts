import { deskPromiseLink } from "../../../case/access/links.ts";
import { riskText } from "../../../language/risks.ts";
import { fact } from "./letter.ts";
import { readPromise } from "./promise.ts";
import { staffLetter } from "./staff-promise.ts";
import type { WriteLetter } from "./template.ts";

/** It will hardly be kept: why, and who could take it with one press, or that another time is needed. */
export const promiseAtRisk: WriteLetter = (context) => {
  const { language, dealer, publicUrl } = context;
  const { commitment, facts } = readPromise(context);
  const { atRisk, reference, id, owner, dueAt } = commitment;
  if (atRisk === undefined) throw new TypeError("it is not at risk");
  const words = language.words.promiseAtRisk;
  const { because, withRoom } = atRisk;
  const told = { owner: owner.name, dueAt, zone: dealer.timeZone, language: language.locale };
  const link = (to: string) => deskPromiseLink(publicUrl, { reference, id }, to);
  const letter = staffLetter(context, words.subject, words.intro(facts), {
    notes: [withRoom === undefined ? words.nobody : words.withRoom(withRoom.name)],
  });
  const action =
    withRoom === undefined
      ? { label: words.anotherTime, href: link("move") }
      : { label: words.handOver(withRoom.name), href: link(`hand-off?to=staff:${withRoom.id}`) };
  return {
    ...letter,
    facts: [...fact(language.words.labels.reason, riskText(because, told)), ...letter.facts],
    actions: [action, ...letter.actions],
  };
};
