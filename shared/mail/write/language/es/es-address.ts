import type { AddressWords } from "../words/address-words.ts";

/** Where the case is, and what an address hears that is theirs no more or not yet: nothing of it. */
export const esAddress: AddressWords = {
  caseLink: {
    subject: (dealer) => `El enlace a su caso en ${dealer}`,
    intro: (dealer) =>
      `Este es el enlace a su caso en ${dealer}: todo lo que se reservó, prometió e hizo, y cómo cambiarlo. No necesita contraseña.`,
    replaced: (telephone) =>
      `Los enlaces de nuestros correos anteriores ya no sirven. Si no era eso lo que quería, llámenos al ${telephone}.`,
  },
  addressChanged: {
    subject: (dealer) => `${dealer} ya no escribe a esta dirección`,
    intro: (dealer, telephone) =>
      `Se cambió la dirección de correo de un caso en ${dealer}, así que ya no le escribiremos aquí sobre él. Si no era eso lo que quería, llámenos al ${telephone}.`,
  },
  addressConfirm: {
    subject: (dealer) => `¿Es esta su dirección? Pregunta de ${dealer}`,
    intro: (dealer) =>
      `Alguien pidió a ${dealer} que escribiera a esta dirección sobre su caso. Si fue usted, abra el enlace en los próximos siete días y confírmelo. Hasta entonces no cambia nada.`,
    otherwise: "Si no fue usted, no haga nada: no volverá a saber de esto.",
  },
};
