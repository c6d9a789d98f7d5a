import type { PartnerWords } from "../words/partner-words.ts";

export const partnerDe: PartnerWords = {
  labels: {
    partner: "Wer anruft",
    purpose: "Tätigkeit",
    callsFrom: "Rufnummer",
    callTimes: "Zeiten für den Anruf",
    car: "Auto",
  },
  introduced: {
    subject: ({ partner, dealer }) => `${partner} ruft Sie für ${dealer} an`,
    intro: ({ partner, numbers, brand, dealer, what }) =>
      `${partner} arbeitet für ${brand} und ruft Sie im Auftrag von ${dealer} an, Rufnummer ${numbers}. Es geht um: ${what}.`,
    law: "Angerufen wird nur unter den Nummern und zu den Zeiten, die Sie uns genannt haben.",
    notThis: ({ partner, dealer }) =>
      `Möchten Sie keinen Anruf von ${partner}, sagen Sie es über den Link unten; dann kümmert sich ${dealer} selbst darum.`,
  },
  noCall: {
    subject: ({ partner, dealer }) => `${partner} arbeitet für ${dealer} und ruft Sie nicht an`,
    intro: ({ partner, brand, dealer, what, due }) =>
      `${dealer} fragt bei ${partner} an, einer Firma, die für ${brand} arbeitet. Es geht um: ${what}. Bis ${due} gibt es keine Zeit, zu der dort jemand da ist und Sie angerufen werden möchten; deshalb ruft ${partner} Sie nicht an.`,
    unseen: ({ partner, brand, dealer, what }) =>
      `${dealer} fragt bei ${partner} an, einer Firma, die für ${brand} arbeitet. Es geht um: ${what}. ${partner} erhält Ihre Telefonnummer nicht mehr und ruft Sie deshalb nicht an.`,
    noNumber: ({ partner, brand, dealer, what }) =>
      `${dealer} fragt bei ${partner} an, einer Firma, die für ${brand} arbeitet. Es geht um: ${what}. Wir haben keine Telefonnummer, unter der Sie angerufen werden möchten; deshalb ruft ${partner} Sie nicht an. Wünschen Sie einen Anruf, geben Sie uns auf der Seite Ihres Vorgangs eine Nummer an.`,
    instead: ({ dealer }) => `Sie können stattdessen einen Termin bei ${dealer} wählen.`,
    orYourself: ({ dealer }) =>
      `Sie können stattdessen einen Termin bei ${dealer} wählen oder das Auto selbst ansehen und Fotos schicken.`,
    notThis: ({ partner, dealer }) =>
      `Möchten Sie nicht, dass sich ${partner} darum kümmert, sagen Sie es über den Link unten; dann kümmert sich ${dealer} selbst darum.`,
  },
  notCalling: {
    subject: ({ partner }) => `${partner} ruft Sie doch nicht an`,
    intro: ({ partner, dealer, what }) =>
      `Wir hatten Ihnen einen Anruf von ${partner} angekündigt. Es ging um: ${what}. Der Anruf entfällt; ${dealer} kümmert sich darum.`,
    never: {
      subject: ({ partner, dealer }) => `${dealer} kümmert sich selbst darum, nicht ${partner}`,
      intro: ({ partner, dealer, what }) =>
        `Wir hatten Ihnen mitgeteilt, dass ${dealer} bei ${partner} anfragt. Es ging um: ${what}. Die Anfrage entfällt; ${dealer} kümmert sich selbst darum.`,
    },
  },
  actions: { notThis: "Nicht dieser Partner", book: "Termin wählen" },
  noOverlap: {
    subject: ({ partner, customer }) => `Kein Anruf möglich: ${partner}, ${customer}`,
    intro: ({ partner, customer, due }) =>
      `Bis ${due} gibt es keine Zeit, zu der bei ${partner} jemand da ist und ${customer} angerufen werden darf. Der Anruf wird deshalb nicht an ${partner} gegeben.`,
    unseen: ({ partner, customer }) =>
      `${partner} erhält die Telefonnummer von ${customer} nicht mehr und ruft deshalb nicht an.`,
    noNumber: ({ partner, customer }) =>
      `Es gibt keine Telefonnummer, unter der ${customer} angerufen werden darf. Der Anruf wird deshalb nicht an ${partner} gegeben.`,
    instead:
      "Der Kunde weiß davon und kann stattdessen einen Termin bei Ihnen wählen. Auch jemand aus Ihrem Team kann anrufen, wann immer der Kunde angerufen werden darf.",
    inWriting:
      "Der Kunde weiß davon und kann stattdessen einen Termin bei Ihnen wählen oder auf der Seite seines Vorgangs eine Nummer angeben. Bis dahin kann jemand aus Ihrem Team schreiben.",
  },
  notAsked: {
    subject: ({ partner, what }) => `Keine Anfrage an ${partner}: ${what}`,
    intro: ({ partner, customer, due }) =>
      `Bei ${partner} wird doch nicht angefragt. Die Zusage an ${customer} liegt bei Ihnen und ist bis ${due} fällig.`,
  },
};
