import type { VisitWords } from "../words/visit-words.ts";

export const deEvent: Pick<VisitWords, "event"> = {
  event: {
    agenda: "Programm",
    changed: {
      subject: ({ service, when }) => `Neues Programm: ${service}, ${when}`,
      intro: ({ service, dealer }) =>
        `Bei einer Veranstaltung von ${dealer}, zu der Sie angemeldet sind, hat sich das Programm geändert: ${service}. Hier lesen Sie, wie es jetzt vorgesehen ist. Wenn Sie nicht mehr kommen möchten, sagen Sie bitte ab; dann kann jemand anderes den Platz haben.`,
    },
    forOthers: {
      subject: ({ service, when }) => `Kein Platz vorgemerkt: ${service}, ${when}`,
      intro: {
        prospects: ({ service, dealer }) =>
          `Diese Adresse wurde bei ${dealer} zu einer Veranstaltung angemeldet: ${service}. Die Veranstaltung ist für Menschen gedacht, die uns noch nicht kennen. Da Sie bereits Kundin oder Kunde bei uns sind, haben wir keinen Platz vorgemerkt. Sie brauchen nichts zu tun. Wenn Sie dazu eine Frage haben, rufen Sie uns bitte an.`,
        customers: ({ service, dealer }) =>
          `Diese Adresse wurde bei ${dealer} zu einer Veranstaltung angemeldet: ${service}. Die Veranstaltung ist für unsere Kunden gedacht, und zu dieser Adresse finden wir keinen Besuch. Deshalb haben wir keinen Platz vorgemerkt. Wenn wir uns irren, rufen Sie uns bitte an.`,
      },
    },
  },
};
