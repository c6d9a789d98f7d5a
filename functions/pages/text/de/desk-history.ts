import type { HistoryText } from "../en/desk-history.ts";

export const history = {
  link: "Wer was geändert hat",
  title: (place) => `Wer bei ${place} was geändert hat`,
  lead: "Alle Fassungen der letzten zwei Jahre, die neueste zuerst.",
  nothing: "Bisher wurde nichts geändert.",
  first: "Die erste Fassung, die aufbewahrt wird",
  unknown: "vor der Aufbewahrung von Fassungen",
  operator: "Systemverwaltung",
  added: (what) => `${what}: hinzugefügt`,
  removed: (what) => `${what}: entfernt`,
  changed: (what) => `${what}: geändert`,
  more: (count) => `und ${count} weitere`,
} satisfies HistoryText;
