import type { PartnerTaskText } from "../en/partner-task.ts";

export const partnerTask: PartnerTaskText = {
  group: "Anderes Autohaus oder Partner",
  option: (name: string, kind: string, moment: string) => `${name}: ${kind}, frühestens ${moment}`,
  tooEarly: (moment: string) => `Bis dahin schafft es dieser Partner nicht: frühestens ${moment}`,
  ask: "Bei einem Partner anfragen",
  nobody: "Bei keinem: Wir machen es selbst",
  usualKind: "Ein Anruf oder das, worum der Partner gebeten wird",
  byLeadTime: "Sobald es der Partner schaffen kann",
  gone: "Dieser Partner übernimmt das nicht mehr. Bitte wählen Sie neu.",
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
