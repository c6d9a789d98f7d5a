import type { GivingText } from "../en/desk-giving.ts";

export const giving = {
  give: (name, count) =>
    count === 1
      ? `Wer übernimmt die Zusage von ${name}?`
      : `Wer übernimmt die ${count} Zusagen von ${name}?`,
  toWhoIsFree: "Wer auch eine neue bekäme",
  leave: "Vorerst niemand, alles bleibt, wie es ist",
  saveAndGive: "Speichern und übergeben",
  link: "Offene Zusagen übergeben",
  gone: "nicht mehr da",
  goneLead:
    "Gehört nicht mehr zum Team. Diese Zusagen an Kunden sind noch offen: Bitte übergeben Sie sie an jemanden, der da ist.",
  leftTitle: "Nicht übergeben",
  why: {
    "other-department": "die gewählte Person arbeitet nicht in der Abteilung",
    "nobody-there": "aus der Abteilung ist niemand da",
    closed: "inzwischen erledigt oder zurückgezogen",
  },
} satisfies GivingText;
