import type { VisitWords } from "../words/visit-words.ts";

export const deEvent: Pick<VisitWords, "event"> = {
  event: {
    agenda: "Programm",
    changed: {
      subject: ({ service, when }) => `Neues Programm: ${service}, ${when}`,
      intro: ({ service, dealer }) =>
        `Bei einer Veranstaltung von ${dealer}, zu der Sie angemeldet sind, hat sich das Programm geändert: ${service}. Hier steht es, wie es jetzt gilt. Wenn Sie nicht mehr kommen möchten, sagen Sie bitte ab; dann kann jemand anderes den Platz haben.`,
    },
    forOthers: {
      subject: ({ service, when }) => `Kein Platz vorgemerkt: ${service}, ${when}`,
      intro: {
        prospects: ({ service, dealer }) =>
          `Diese Adresse wurde bei ${dealer} zu einer Veranstaltung angemeldet: ${service}. Sie ist für Menschen gedacht, die uns noch nicht kennen. Da Sie bereits Kunde bei uns sind, halten wir keinen Platz frei. Sie müssen nichts tun. Wenn Sie dazu eine Frage haben, rufen Sie uns bitte an.`,
        customers: ({ service, dealer }) =>
          `Diese Adresse wurde bei ${dealer} zu einer Veranstaltung angemeldet: ${service}. Sie ist für Kunden des Hauses gedacht, und unter dieser Adresse kennen wir keinen Besuch. Deshalb halten wir keinen Platz frei. Wenn wir uns irren, rufen Sie uns bitte an.`,
      },
    },
  },
};
