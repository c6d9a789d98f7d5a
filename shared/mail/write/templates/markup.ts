import type { Action, Letter } from "./letter.ts";

/**
 * What mail programs read of a letter (schema.org as JSON-LD): its reservation, and the page that its button
 * opens, which Gmail offers in the list of mails. Opening it changes nothing.
 */
export function markupOf({ reservation, actions, asList }: Letter): readonly object[] {
  const [first] = asList === true ? [] : actions;
  return [
    ...(reservation === undefined ? [] : [reservation]),
    ...(first === undefined || reservation === undefined ? [] : [viewAction(first)]),
  ];
}

function viewAction({ label, href }: Action): object {
  return {
    "@context": "http://schema.org",
    "@type": "EmailMessage",
    description: label,
    potentialAction: { "@type": "ViewAction", name: label, target: href, url: href },
  };
}
