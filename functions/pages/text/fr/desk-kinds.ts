import type { KindsText } from "../en/desk-kinds.ts";

export const kinds: KindsText = {
  badType: "Utilisez des lettres de a à z, comme pont",
  newKind: "Autre chose que cela occupe",
  newKindHint: "Un mot pour tous ceux du même type, comme pont.",
  newKindIs: "Qui ou quoi en est le premier\u00a0?",
  newKindIsHint:
    "Vous pourrez le modifier ensuite sous «\u00a0Équipe\u00a0», ou sous «\u00a0Voitures, ponts et autres\u00a0».",
  newKindThing: "Une nouvelle voiture, un nouveau pont ou autre",
  eventOnly: "Seulement pour un événement",
  eventDay: "Jour",
  eventTime: "Début",
  eventPlaces: "Places",
  eventAudience: "Pour qui",
  prospects: "les personnes qui ne sont pas encore clientes",
  customers: "les clients",
  all: "tout le monde",
  eventAgenda: "Programme, ligne par ligne",
};
