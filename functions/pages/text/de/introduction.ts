import type { EventOf } from "../../../../shared/story/parts/event.schema.ts";

/** Wie der Kunde einen Partner kennenlernt, der ihn anrufen soll. */
const introduced = {
  asked: (name: string) => `Der Kunde erfährt von ${name}, bevor dort jemand gefragt wird`,
  unheard: (name: string) =>
    `Nicht bekannt, ob der Kunde von ${name} erfahren hat; wir rufen selbst an`,
  ended: (name: string) => `${name} wird doch nicht gefragt`,
  "no-overlap": (name: string) => `Keine Zeit, zu der ${name} anrufen könnte, also kein Anruf`,
  overlap: (name: string) => `Es gibt eine Zeit, zu der ${name} anrufen kann`,
} as const;

/** Of a partner that is to call, and what for. */
export function introductionLine({
  commitment: { what },
  task: { name },
  step,
}: EventOf<"commitment.introduction">): string {
  return `${introduced[step](name)}: ${what}`;
}
