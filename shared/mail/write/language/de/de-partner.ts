import type { PartnerWords } from "../words/partner-words.ts";

export const partnerDe: PartnerWords = {
  labels: {
    partner: "Wer anruft",
    purpose: "Aufgabe",
    callsFrom: "Rufnummer",
    car: "Fahrzeug",
  },
  introduced: {
    subject: ({ partner, dealer }) => `${partner} ruft Sie für ${dealer} an`,
    intro: ({ partner, numbers, brand, dealer, what }) =>
      `${partner} arbeitet für ${brand} und ruft Sie von ${numbers} aus im Auftrag von ${dealer} an. Es geht um: ${what}.`,
    law: "Angerufen werden nur die Nummern und nur zu den Zeiten, die Sie uns genannt haben.",
    notThis: ({ partner, dealer }) =>
      `Möchten Sie keinen Anruf von ${partner}, sagen Sie es über den Link unten; dann kümmert sich ${dealer} selbst darum.`,
  },
  noCall: {
    subject: ({ partner, dealer }) => `${partner} arbeitet für ${dealer} und ruft nicht an`,
    intro: ({ partner, brand, dealer, what, due }) =>
      `${dealer} beauftragt ${partner} (arbeitet für ${brand}). Es geht um: ${what}. Bis ${due} gibt es keine Zeit, zu der ${partner} arbeitet und Sie angerufen werden möchten; deshalb ruft dort niemand an.`,
    instead: ({ dealer }) => `Sie können stattdessen einen Termin bei ${dealer} wählen.`,
  },
  notCalling: {
    subject: ({ partner }) => `${partner} ruft Sie doch nicht an`,
    intro: ({ partner, dealer, what }) =>
      `Wir hatten Ihnen einen Anruf von ${partner} angekündigt. Es ging um: ${what}. Der Anruf entfällt; ${dealer} kümmert sich darum.`,
  },
  actions: { notThis: "Nicht dieser Partner", book: "Termin wählen" },
  noOverlap: {
    subject: ({ partner, customer }) => `Keine Zeit für Anruf: ${partner}, ${customer}`,
    intro: ({ partner, customer, due }) =>
      `Bis ${due} gibt es keine Zeit, zu der ${partner} arbeitet und ${customer} angerufen werden darf. ${partner} wird kein Anruf angeboten.`,
    instead:
      "Der Kunde weiß davon und kann stattdessen einen Termin bei Ihnen wählen. Jemand von Ihnen kann zu seinen Zeiten anrufen.",
  },
  notAsked: {
    subject: ({ partner, what }) => `${partner} wird nicht gefragt: ${what}`,
    intro: ({ partner, customer, due }) =>
      `${partner} wird doch nicht gefragt. Das Versprechen an ${customer} liegt bei Ihnen und ist fällig bis ${due}.`,
  },
};
