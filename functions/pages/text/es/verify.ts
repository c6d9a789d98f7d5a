import type * as english from "../en/verify.ts";

/** What became of a code. */
const CODES: Readonly<Record<"read-out" | "renewed" | "revoked", string>> = {
  "read-out": "Se leyó al cliente un código para abrir este caso",
  renewed: "Se sustituyó el código para ayuda en carretera; los anteriores ya no muestran nada",
  revoked: "Se retiró el código para ayuda en carretera; ya no muestra nada",
};

type Named = { readonly name?: string | undefined; readonly company?: string | undefined };

/** Who it was shown to, where they said so. */
function named({ name, company }: Named): string {
  const said = [name, company].filter((one) => one !== undefined).join(", ");
  return said === "" ? "" : ` (${said})`;
}

/** What happened, in the timeline. */
export const codeLines: typeof english.codeLines = {
  "case.code-made": ({ verify }) => CODES[verify ?? "read-out"],
  "case.code-used": ({ shown }) =>
    shown === undefined
      ? "El caso se abrió con el código leído por teléfono"
      : `Mostrado a alguien con el código del cliente: ${shown.what}${named(shown)}`,
};

/** The page of a partner's desk that cannot find a customer. */
export const desk: english.VerifyDeskText = {
  title: "Comprobar lo que se prometió a un cliente",
  lead: "Para servicios de asistencia y colaboradores que no encuentran a un cliente en sus registros. Con la referencia y el código que le muestra el cliente, ve lo que prometió su concesionario y quién responde de ello. Del cliente no se muestra nada.",
  reference: "Referencia",
  referenceHint: "Diez letras y cifras",
  code: "Código",
  codeHint: "Ocho letras y cifras, por ejemplo 7KZ3 MQ2W",
  name: "Su nombre",
  company: "Su empresa",
  whoHint: "El cliente y el concesionario pueden leerlo.",
  show: "Mostrar lo que se prometió",
  needReference: "Escriba la referencia que le muestra el cliente",
  needCode: "Escriba el código que le muestra el cliente",
  notAName: "Escriba un nombre sin enlaces ni direcciones de correo",
  nothing:
    "No se puede mostrar nada con esta referencia y este código. Pida al cliente el código que ahora muestra su página, o llame a su concesionario.",
  tooMany:
    "Ha habido demasiados intentos. Espere unos minutos, o pida al cliente un código nuevo en su página.",
  shownTitle: (dealer) => `Prometido por ${dealer}`,
  honour: (dealer) =>
    `Con su palabra puede ayudar ahora, de forma provisional, y ajustar después con ${dealer}. Al cliente no se le pide nada más.`,
  promise: "Prometido",
  state: "Estado",
  states: {
    requested: "solicitado, aún no activo",
    active: "activo",
    done: "hecho",
  },
  due: "Para",
  car: "Coche",
  owner: "Quién responde de ello",
  until: "Este código vale hasta",
  call: (owner, number) => `Llamar a ${owner}: ${number}`,
  noted: "El cliente y el concesionario ven que esto se mostró.",
  servedTitle: "¿Ha ayudado?",
  servedLead: "Dígaselo al concesionario, para que lo ajuste con usted sin pedir nada al cliente.",
  partnerReference: "Su referencia",
  serve: "Hemos ayudado a este cliente",
  needName: "Escriba su nombre",
  needCompany: "Escriba el nombre de su empresa",
  another: "Comprobar otro código",
  thanksTitle: "Gracias. El concesionario lo sabe",
  thanks: (owner, moment) => `${owner} lo ajustará con usted antes de: ${moment}.`,
};

/** The customer's own part of it, on their case. */
export const own: english.VerifyOwnText = {
  part: "Para quien le ayude en la carretera",
  lead: (what) =>
    `Si alguien no le encuentra en sus registros, puede comprobar esta promesa: ${what}. Muéstrele la referencia y este código, o deje que escanee el cuadrado.`,
  enter: (page) => `Se escribe en ${page}`,
  reference: "Referencia",
  code: "Código",
  until: (moment) => `Vale hasta: ${moment}. Esta página muestra cada día otro código.`,
  square: "Un cuadrado para escanear: abre esa página con el código ya escrito",
  sees: "Se ven el concesionario, su coche, la promesa y quién responde de ella, y nada más de usted. Cada vez que se mostró figura en «Lo que ha pasado hasta ahora».",
  renew: "Obtener un código nuevo",
  renewHint: "Los códigos que mostró antes dejan de valer al momento.",
  revoke: "Retirar el código",
  revoked: "Ha retirado el código. No se muestra nada a nadie.",
  again: "Mostrar de nuevo un código",
};
