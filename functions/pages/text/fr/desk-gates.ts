import type { GatesText } from "../en/desk-gates.ts";

export const gates: GatesText = {
  before: {
    arrived: "Avant d’accueillir le client\u00a0:",
    ready: "Avant que la voiture puisse être prête\u00a0:",
    completed: "Avant que ce rendez-vous puisse être terminé\u00a0:",
  },
  by: (owner, when) => `${owner}, au plus tard le ${when}`,
  parts: "Pièces attendues\u00a0:",
  groups: {
    expected: "À venir",
    here: "Sur place",
    work: "En cours",
    ready: "Voiture prête",
    gone: "Passés",
  },
  states: "Par état",
};
