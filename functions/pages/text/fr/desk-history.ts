import type { HistoryText } from "../en/desk-history.ts";

export const history = {
  link: "Qui a modifié quoi",
  title: (place) => `Qui a modifié quoi chez ${place}`,
  lead: "Toutes les versions des deux dernières années, de la plus récente à la plus ancienne.",
  nothing: "Rien n’a encore été modifié.",
  first: "La première version conservée",
  unknown: "avant la conservation des versions",
  operator: "l’administration du système",
  added: (what) => `${what}\u00a0: ajout`,
  removed: (what) => `${what}\u00a0: suppression`,
  changed: (what) => `${what}\u00a0: modification`,
  more: (count) => `et ${count} de plus`,
} satisfies HistoryText;
