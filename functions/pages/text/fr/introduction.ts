import type { EventOf } from "../../../../shared/story/parts/event.schema.ts";

/** Comment un client apprend qu'un partenaire va l'appeler. */
const introduced = {
  asked: (name: string) => `Le client est informé de ${name} avant que la demande parte`,
  unheard: (name: string) =>
    `On ne sait pas si le client a été informé de ${name}\u00a0; nous l’appelons`,
  ended: (name: string) => `La demande à ${name} n’est finalement pas faite`,
  "no-overlap": (name: string) => `Aucun moment où ${name} pourrait appeler, donc pas d’appel`,
  overlap: (name: string) => `Il y a un moment où ${name} peut appeler`,
} as const;

/** Of a partner that is to call, and what for. */
export function introductionLine({
  commitment: { what },
  task: { name },
  step,
}: EventOf<"commitment.introduction">): string {
  return `${introduced[step](name)}\u00a0: ${what}`;
}
