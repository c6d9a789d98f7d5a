import type { EventOf } from "../../../../shared/story/parts/event.schema.ts";

/** How a customer gets to know a partner that is to call them. */
const introduced = {
  asked: (name: string) =>
    `${name} appellera\u00a0: le client l’apprend avant que la demande parte`,
  unheard: (name: string) =>
    `${name} devait appeler, mais on ne sait pas si le client l’a appris\u00a0; c’est nous qui appelons le client`,
  ended: (name: string) => `Finalement, rien n’est demandé à ${name}`,
  "no-overlap": (name: string) =>
    `Pas d’appel de ${name}\u00a0: aucun moment commun, ou aucun numéro`,
  overlap: (name: string) => `Il y a un moment où ${name} peut appeler`,
  unseen: (name: string) => `${name} ne voit plus le numéro du client, donc pas d’appel`,
} as const;

/** Of a partner that is to call, and what for. */
export function introductionLine({
  commitment: { what },
  task: { name, calls },
  step,
}: EventOf<"commitment.introduction">): string {
  const isUnseen = step === "no-overlap" && calls?.unseen === true;
  return `${introduced[isUnseen ? "unseen" : step](name)}\u00a0: ${what}`;
}
