import type { PartnerTaskText } from "../en/partner-task.ts";

export const partnerTask: PartnerTaskText = {
  group: "Anderes Autohaus oder ein Partner",
  option: (name: string, kind: string, moment: string) =>
    `${name}: ${kind}, frühestens bis ${moment}`,
  tooEarly: (moment: string) => `Bis dahin schafft es dieser Partner nicht: frühestens ${moment}`,
  ask: "Einen Partner bitten",
  nobody: "Niemanden: Wir machen es selbst",
  byLeadTime: "Sobald der Partner es frühestens schafft",
  gone: "Dieser Partner macht das nicht mehr. Bitte wählen Sie neu.",
  partner: "Bei",
  state: "Stand",
  number: "Nummer dort",
  takeBack: "Zurückholen",
  states: {
    requested: "Angefragt, noch nicht aktiv",
    active: "Aktiv",
    done: "Erledigt",
    cancelled: "Abgesagt",
  },
};
