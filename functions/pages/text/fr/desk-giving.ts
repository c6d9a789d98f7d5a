import type { GivingText } from "../en/desk-giving.ts";

export const giving = {
  give: (name, count) =>
    count === 1
      ? `Qui reprend la promesse faite par ${name}\u00a0?`
      : `Qui reprend les ${count} promesses faites par ${name}\u00a0?`,
  toWhoIsFree: "La personne qui en recevrait une nouvelle",
  leave: "Personne pour l’instant, tout reste en place",
  saveAndGive: "Enregistrer et confier",
  link: "Confier ses promesses ouvertes",
  gone: "plus dans l’équipe",
  goneLead:
    "Cette personne ne fait plus partie de l’équipe. Ces promesses faites à des clients sont toujours ouvertes\u00a0: confiez-les à quelqu’un qui est là.",
  leftTitle: "Restées en place",
  why: {
    "other-department": "la personne choisie ne travaille pas dans ce service",
    "nobody-there": "personne de ce service n’est là",
    closed: "tenue ou retirée entre-temps",
  },
} satisfies GivingText;
