import type { PartnerTaskText } from "../en/partner-task.ts";

export const partnerTask: PartnerTaskText = {
  group: "Otro concesionario o un colaborador",
  option: (name: string, kind: string, moment: string) =>
    `${name}: ${kind}, como pronto para el ${moment}`,
  tooEarly: (moment: string) =>
    `Este colaborador no puede hacerlo para entonces: como pronto, el ${moment}`,
  ask: "Encargarlo a un colaborador",
  nobody: "A nadie: lo hacemos nosotros",
  usualKind: "Una llamada, o lo que se pida al colaborador",
  byLeadTime: "En cuanto el colaborador pueda hacerlo",
  gone: "Este colaborador ya no hace eso. Elija de nuevo.",
  partner: "Con",
  state: "Estado",
  number: "Referencia de la empresa",
  takeBack: "Recuperar la promesa",
  states: {
    requested: "Solicitado, aún no activo",
    active: "Activo",
    done: "Hecho",
    cancelled: "Cancelado",
  },
};
