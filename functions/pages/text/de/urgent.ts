import type { UrgentText } from "../en/urgent.ts";

/** A car that cannot be moved, or not safely. */
export const urgent: UrgentText = {
  question: "Lässt sich das Auto sicher bewegen?",
  hint: "Es springt nicht an, der Schlüssel lässt sich nicht drehen, ein Rad fehlt: Dann kommt jemand zu Ihnen. Rät Ihnen ein Schreiben zu einer Rückrufaktion vom Fahren ab, sagen Sie es auch hier; die Rückrufaktion selbst buchen Sie als solche.",
  safe: "Ja",
  answers: {
    immobile: "Nein, es lässt sich nicht bewegen",
    unsafe: "Es fährt, ist aber nicht verkehrssicher",
  },
  title: "Wir kommen zu Ihnen",
  lead: {
    immobile:
      "Das Auto lässt sich nicht bewegen; deshalb sehen Sie hier nur, was bei Ihnen vor Ort möglich ist.",
    unsafe: "Lassen Sie das Auto stehen. Sie sehen hier nur, was bei Ihnen vor Ort möglich ist.",
  },
  call: "Rufen Sie mich vorrangig an",
  callLead: "Wir rufen Sie vor allen anderen an.",
  callBy: (moment: string) => `Wir rufen Sie bis ${moment} an, vor allen anderen.`,
  mobile: "Wir kommen zum Auto",
  none: "Ein Termin bei Ihnen vor Ort lässt sich hier nicht buchen: Wir vereinbaren ihn mit Ihnen am Telefon.",
  roadside: (name: string, number: string) =>
    `Wenn Sie nicht warten können: ${name}, ${number}, rund um die Uhr.`,
  dealer: (number: string) => `Wenn Sie nicht warten können, rufen Sie uns an: ${number}.`,
  moves: "Das Auto lässt sich doch bewegen",
  access: "Wie kommen wir an das Auto?",
  accessHint: "Zum Beispiel: Tiefgarage, 1,90 m hoch; der Torcode ist 1234.",
  press: "Um den dringenden Anruf bitten",
  /** To the customer, on their page. */
  first: {
    immobile: "Ihr Auto lässt sich nicht bewegen: Wir rufen Sie vor allen anderen an.",
    unsafe: "Bitte lassen Sie Ihr Auto stehen: Wir rufen Sie vor allen anderen an.",
  },
  /** At the desk. */
  names: { immobile: "Lässt sich nicht bewegen", unsafe: "Nicht verkehrssicher" },
  accessName: "So kommt man an das Auto",
  listed: "Dringend: Autos, die sich nicht bewegen lassen",
  fine: "Das Auto lässt sich bewegen",
  is: {
    immobile: "Das Auto lässt sich nicht bewegen",
    unsafe: "Das Auto ist nicht verkehrssicher",
  },
};
