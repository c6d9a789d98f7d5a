import type { EventOf } from "../../../../shared/story/parts/event.schema.ts";

/** How a customer gets to know a partner that is to call them. */
const introduced = {
  asked: (name: string) => `The customer is told of ${name} before it is asked`,
  unheard: (name: string) => `Not known whether the customer has heard of ${name}; we call them`,
  ended: (name: string) => `${name} is not asked after all`,
  "no-overlap": (name: string) => `No call from ${name}: no time that suits both, or no number`,
  overlap: (name: string) => `There is a time at which ${name} can call`,
  unseen: (name: string) => `${name} sees the customer’s number no more, so it does not call`,
} as const;

/** Of a partner that is to call, and what for. */
export function introductionLine({
  commitment: { what },
  task: { name, calls },
  step,
}: EventOf<"commitment.introduction">): string {
  const isUnseen = step === "no-overlap" && calls?.unseen === true;
  return `${introduced[isUnseen ? "unseen" : step](name)}: ${what}`;
}
