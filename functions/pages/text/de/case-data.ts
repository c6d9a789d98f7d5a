import type { DataText } from "../en/case-data.ts";

export const data = {
  link: "Ihre Daten",
  title: "Was wir über Sie gespeichert haben",
  lead: "Es sind Ihre Daten: Sie können eine Kopie davon bekommen oder sie löschen lassen.",
  copyTitle: "Eine Kopie",
  copyBody:
    "Alles, was wir über Sie gespeichert haben: wie wir Sie erreichen, Ihr Auto, Ihre Termine, was wir zugesagt und was wir Ihnen geschrieben haben.",
  copyDo: "Kopie anfordern",
  forgetTitle: "Alles löschen",
  forgetBody:
    "Wir löschen alles, was auf Sie schließen lässt. Bevorstehende Termine werden abgesagt, unsere Zusagen an Sie enden, und die Links in unseren E-Mails funktionieren nicht mehr. Das lässt sich nicht rückgängig machen.",
  forgetDo: "Löschung verlangen",
  answeredBy: (name, moment) =>
    `Was Sie hier verlangen, wird zu einer Zusage: ${name} kümmert sich bis ${moment} darum. In Ihrem Vorgang sehen Sie, wie es steht.`,
  asked: (moment) => `Das haben Sie verlangt. Wir erledigen es bis ${moment}.`,
  toPromise: "Ansehen, wie es steht",
} satisfies DataText;
