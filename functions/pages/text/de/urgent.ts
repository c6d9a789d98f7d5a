import type { UrgentText } from "../en/urgent.ts";

/** A car that cannot be moved, or not safely. */
export const urgent: UrgentText = {
  question: "Lässt sich das Auto sicher bewegen?",
  hint: "Es springt nicht an, der Schlüssel dreht nicht, ein Rad fehlt: Dann kommt jemand zu Ihnen. Rät Ihnen ein Rückrufschreiben vom Fahren ab, sagen Sie es auch hier; der Rückruf selbst wird als Rückruf gebucht.",
  safe: "Ja",
  answers: {
    immobile: "Nein, es lässt sich nicht bewegen",
    unsafe: "Es fährt, ist aber nicht fahrsicher",
  },
  title: "Wir kommen zu Ihnen",
  lead: {
    immobile: "Das Auto lässt sich nicht bewegen; deshalb sehen Sie nur, was zu Ihnen kommt.",
    unsafe: "Lassen Sie das Auto stehen. Sie sehen nur, was zu Ihnen kommt.",
  },
  call: "Rufen Sie mich zuerst an",
  callLead: "Wir rufen Sie vor allem anderen an.",
  callBy: (moment: string) => `Wir rufen Sie bis ${moment} an, vor allem anderen.`,
  mobile: "Wir kommen zum Auto",
  none: "Ein Termin bei Ihnen lässt sich hier nicht buchen: Wir vereinbaren ihn mit Ihnen am Telefon.",
  roadside: (name: string, number: string) =>
    `Wenn Sie nicht warten können: ${name}, ${number}, Tag und Nacht.`,
  dealer: (number: string) => `Wenn Sie nicht warten können: Rufen Sie uns an unter ${number}.`,
  moves: "Das Auto lässt sich doch bewegen",
  access: "Wie kommen wir an das Auto?",
  accessHint: "Zum Beispiel: Tiefgarage, 1,90 m hoch; der Torcode ist 1234.",
  press: "Um den dringenden Anruf bitten",
  /** To the customer, on their page. */
  first: {
    immobile: "Ihr Auto lässt sich nicht bewegen: Unser Anruf kommt vor allen anderen.",
    unsafe: "Bitte lassen Sie Ihr Auto stehen: Unser Anruf kommt vor allen anderen.",
  },
  /** At the desk. */
  names: { immobile: "Nicht zu bewegen", unsafe: "Nicht fahrsicher" },
  accessName: "So kommt man an das Auto",
  listed: "Dringend: Autos, die sich nicht bewegen lassen",
  fine: "Das Auto lässt sich bewegen",
  is: { immobile: "Das Auto lässt sich nicht bewegen", unsafe: "Das Auto ist nicht fahrsicher" },
};
