import type * as english from "../en/verify.ts";

/** What became of a code. */
const CODES: Readonly<Record<"read-out" | "renewed" | "revoked", string>> = {
  "read-out": "Se leyó al cliente un código para abrir este caso",
  renewed:
    "Se sustituyó el código para la asistencia en carretera; los anteriores ya no muestran nada",
  revoked: "Se retiró el código para la asistencia en carretera; ya no muestra nada",
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
  "commitment.settlement-disputed": ({ commitment: { what }, company, reason }) =>
    `${company} niega lo que otros dicen haber hecho: ${what}, «${reason}»`,
  "case.code-used": ({ shown }) =>
    shown === undefined
      ? "El caso se abrió con el código leído por teléfono"
      : `Se mostró a alguien que tenía el código del cliente: ${shown.what}${named(shown)}`,
};

/** What was to settle between companies is. */
export const settled: typeof english.settled = (company, what) =>
  `${company} responde de ello y queda arreglado: ${what}`;

/** The page of a partner's desk that cannot find a customer. */
export const desk: english.VerifyDeskText = {
  title: "Comprobar lo que se prometió a un cliente",
  lead: "Para servicios de asistencia y colaboradores que no encuentran a un cliente en sus registros. Con la referencia y el código que le muestre el cliente, verá lo que prometió el concesionario y quién responde de ello. Del cliente no se muestra nada.",
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
    "No se puede mostrar nada con esta referencia y este código. Pida al cliente el código que aparece ahora en la página de su caso, o llame al concesionario.",
  tooMany:
    "Ha habido demasiados intentos. Espere unos minutos, o pida al cliente que obtenga un código nuevo en la página de su caso.",
  shownTitle: (dealer) => `Prometido por ${dealer}`,
  honour: (dealer) =>
    `Con esta promesa como respaldo puede ayudar ya, de forma provisional, y arreglarlo después con ${dealer}. Al cliente no se le pide nada más.`,
  promise: "Prometido",
  state: "Estado",
  states: {
    requested: "solicitado, aún no activo",
    active: "activo",
    done: "hecho",
  },
  due: "A más tardar",
  car: "Vehículo",
  owner: "Quién responde de ello",
  until: "Este código vale hasta",
  call: (owner, number) => `Llamar a ${owner}: ${number}`,
  noted: "El cliente y el concesionario pueden ver que esto se ha mostrado.",
  servedTitle: "¿Ha ayudado a este cliente?",
  servedLead: "Dígaselo al concesionario, para que lo arregle con usted sin pedir nada al cliente.",
  partnerReference: "Su referencia",
  serve: "Hemos ayudado a este cliente",
  needName: "Escriba su nombre",
  needCompany: "Escriba el nombre de su empresa",
  another: "Comprobar otro código",
  thanksTitle: "Gracias. El concesionario ya lo sabe",
  thanks: (owner, moment) => `${owner} lo arreglará con usted a más tardar el ${moment}.`,
};

/** The customer's own part of it, on their case. */
export const own: english.VerifyOwnText = {
  part: "Para quien le asista en carretera",
  lead: (what) =>
    `Si alguien no le encuentra en sus registros, puede comprobar esta promesa: ${what}. Muéstrele la referencia y este código, o deje que escanee el código QR.`,
  enter: (page) => `Se introducen en ${page}`,
  reference: "Referencia",
  code: "Código",
  until: (moment) => `Vale hasta el ${moment}. Esta página muestra cada día un código distinto.`,
  square: "Código QR para escanear: abre esa página con el código ya escrito",
  sees: "Se ven el concesionario, su vehículo, la promesa y quién responde de ella, y nada más de usted. Cada vez que se muestra queda anotado en «Lo que ha pasado hasta ahora».",
  renew: "Obtener un código nuevo",
  renewHint: "Los códigos que haya mostrado antes dejan de valer al momento.",
  revoke: "Retirar el código",
  revoked: "Ha retirado el código. Ya no se muestra nada a nadie.",
  again: "Volver a mostrar un código",
};
