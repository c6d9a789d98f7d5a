import type { EventOf } from "../../../../shared/story/parts/event.schema.ts";

/** How a customer gets to know a partner that is to call them. */
const introduced = {
  asked: (name: string) => `Der Kunde erfährt von ${name}, bevor dort angefragt wird`,
  unheard: (name: string) =>
    `Nicht bekannt, ob der Kunde von ${name} erfahren hat; wir rufen selbst an`,
  ended: (name: string) => `Bei ${name} wird doch nicht angefragt`,
  "no-overlap": (name: string) => `Kein Anruf von ${name}: keine gemeinsame Zeit oder keine Nummer`,
  overlap: (name: string) => `Es gibt eine Zeit, zu der ${name} anrufen kann`,
  unseen: (name: string) =>
    `${name} sieht die Telefonnummer des Kunden nicht mehr, also kein Anruf`,
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
