import type { FindText } from "../en/case-find.ts";

export const find = {
  title: "Encontrar su cita",
  lead: "El enlace de nuestro correo abre su cita y la mantiene abierta durante un día y medio en este dispositivo. Si no lo tiene a mano, puede volver a entrar aquí.",
  linkTitle: "Recibir el enlace",
  reference: "Referencia",
  referenceHint: "Diez letras y cifras. Aparece en todos nuestros correos.",
  contact: "Correo electrónico o número de teléfono",
  contactHint: "Uno de los que nos dio para esta cita.",
  send: "Enviarme el enlace",
  codeTitle: "O escribir un código de su concesionario",
  codeLead:
    "¿No tiene correo, o no le llega nada? Llame a su concesionario y diga su referencia. Le corregirán el correo o le leerán un código de seis cifras que abre su cita una vez, durante una hora.",
  code: "Código",
  open: "Abrir mi cita",
  sentTitle: "Revise su correo",
  sentBody:
    "Si los datos coinciden, el enlace va de camino a la dirección de correo que tenemos para esta cita. Puede tardar unos minutos; mire también la carpeta de correo no deseado.",
  sentNothing:
    "¿No le llega nada? Entonces tenemos otra dirección o ninguna, o la referencia no es exacta. Su concesionario puede ayudarle por teléfono.",
  narrowedTitle: "Esta página ya es solo para leer",
  narrowedBody:
    "Todo lo de aquí terminó hace más de 30 días. Para cambiar algo, pida un enlace nuevo a su correo; los anteriores dejarán de servir.",
  narrowedCall:
    "Todo lo de aquí terminó hace más de 30 días. Para cambiar algo, llámenos: le leeremos un código.",
  renew: "Enviarme un enlace nuevo",
  renewed: "Un enlace nuevo va de camino a su correo. Los anteriores ya no sirven.",
  again: "Intentarlo de nuevo",
  needReference:
    "Escriba la referencia, diez letras y cifras, exactamente como aparece en nuestro correo",
  needContact: "Escriba la dirección de correo o el teléfono que nos dio",
  needCode: "Escriba el código de seis cifras",
  wrongCode:
    "Este código no abre nada. Revise la referencia y las seis cifras. Cada código sirve una vez, durante una hora y cinco intentos; su concesionario puede darle otro.",
  tooMany:
    "Ha habido demasiados intentos con esta referencia. Espere una hora o llame a su concesionario.",
  replaceLink: "Otra persona tiene mi enlace",
  replaceTitle: "¿Sustituir su enlace?",
  replaceBody: (email) =>
    `El enlace que tiene ahora deja de servir al momento, para cualquiera que lo tenga. Enviamos uno nuevo a ${email}. Su caso sigue abierto en este navegador, y nada más cambia.`,
  replaceDo: "Sustituir el enlace",
  replaceKeep: "No, conservarlo",
  replaceCall:
    "Solo enviamos un enlace nuevo a una dirección de correo en la que sabemos que usted lee nuestros mensajes. Llámenos: anulamos el enlace anterior y le leemos un código que abre su caso.",
  replaceTooMany:
    "El enlace se ha sustituido o enviado varias veces en una hora; el más reciente está en su correo. Espere una hora, o llámenos y lo sustituiremos.",
  replacedTitle: "Su enlace se ha sustituido",
  replaced: (email) =>
    `El enlace anterior ya no sirve. El nuevo va de camino a ${email}. Puede seguir aquí, en este navegador.`,
} satisfies FindText;
