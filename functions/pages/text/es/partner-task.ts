import type { PartnerTaskText } from "../en/partner-task.ts";

export const partnerTask: PartnerTaskText = {
  group: "Otro concesionario o un socio",
  option: (name: string, kind: string, moment: string) =>
    `${name}: ${kind}, como pronto para el ${moment}`,
  tooEarly: (moment: string) =>
    `Este socio no puede hacerlo para entonces: como pronto el ${moment}`,
  ask: "Pedírselo a un socio",
  nobody: "A nadie: lo hacemos nosotros",
  byLeadTime: "En cuanto el socio pueda hacerlo",
  gone: "Este socio ya no hace eso. Elija de nuevo.",
  partner: "Con",
  state: "Estado",
  number: "Su referencia",
  takeBack: "Recuperarla",
  states: {
    requested: "Solicitado, aún no activo",
    active: "Activo",
    done: "Hecho",
    cancelled: "Cancelado",
  },
};
