import type { WaitingAnswer } from "../../../../shared/booking/waiting/waiting-answer.ts";
import { ALSO } from "../../times/choice.ts";
import { deskCaseHref } from "../sheet/sheet.ts";

/** The waiting list of a dealer. */
export function waitersHref(dealer: string): string {
  return `/desk/dealers/${dealer}/waiting`;
}

/** What is done for somebody who waits without an appointment, below their case. */
export function wishHref(reference: string, id: string, what: "accept" | "end"): string {
  return `${deskCaseHref(reference)}/waiting/${id}/${what}`;
}

/** The form that books in this case, with what they wait for chosen already; where they live is in no address. */
export function bookForHref(
  reference: string,
  { service, wish }: Pick<WaitingAnswer, "service" | "wish">,
  day: string | undefined,
): string {
  const pairs: (readonly [string, string])[] = [
    ["service", service],
    ...(wish?.also ?? []).map((id) => [`${ALSO}${id}`, "yes"] as const),
    ...Object.entries(wish?.options ?? {}).map(
      ([name, value]) => [`option.${name}`, value] as const,
    ),
    ...(wish === undefined ? [] : [["place", wish.location.kind] as const]),
    ...(wish?.host === undefined ? [] : [["host", wish.host] as const]),
    ...(day === undefined ? [] : [["day", day] as const]),
  ];
  return `${deskCaseHref(reference)}/appointments?${new URLSearchParams(Object.fromEntries(pairs)).toString()}`;
}
