import type { Catalogue } from "./catalogue.ts";

type Words = Pick<Catalogue, "addressFailed" | "addressTest" | "callOutsideHours">;

/** To staff, of their own house: addresses that reach nobody, and calls while it is closed. */
export const HOUSE_EN: Words = {
  addressFailed: {
    subject: (person) => `${person} gets none of our mail`,
    intro: {
      bounced: (person, dealer) =>
        `A mail to ${person} at ${dealer} came back: the address does not work.`,
      complained: (person, dealer) =>
        `${person} at ${dealer} reported one of our mails as unwanted, so no more can be sent there.`,
    },
    next: "Until this is put right, what they would hear goes to whoever is next, and they are given no new promises.",
    toDo: "Correct the address, or have it tried again if it works after all. Give their open promises to somebody who gets our mail.",
  },
  addressTest: {
    subject: (dealer) => `This address works again: ${dealer}`,
    intro: (dealer) =>
      `Mail to you at ${dealer} came back for a while. If you read this, you hear of your promises again. You need to do nothing.`,
  },
  callOutsideHours: {
    subject: (customer) => `Somebody must be on shift to call ${customer}`,
    intro: (customer) =>
      `${customer} can be called only while the department is closed. Somebody has to be there then, or another way has to be found.`,
  },
};

export const HOUSE_DE: Words = {
  addressFailed: {
    subject: (person) => `${person} bekommt unsere E-Mails nicht`,
    intro: {
      bounced: (person, dealer) =>
        `Eine E-Mail an ${person} (${dealer}) kam zurück: Die Adresse funktioniert nicht.`,
      complained: (person, dealer) =>
        `${person} (${dealer}) hat eine unserer E-Mails als unerwünscht gemeldet. Dorthin kann nichts mehr gesendet werden.`,
    },
    next: "Bis das behoben ist, erfährt es jeweils die nächste zuständige Person, und neue Zusagen gehen an andere.",
    toDo: "Bitte berichtigen Sie die Adresse, oder lassen Sie sie erneut prüfen, falls sie doch funktioniert. Übergeben Sie offene Zusagen bitte an jemanden, den unsere E-Mails erreichen.",
  },
  addressTest: {
    subject: (dealer) => `Diese Adresse funktioniert wieder: ${dealer}`,
    intro: (dealer) =>
      `E-Mails von ${dealer} an Sie kamen eine Zeit lang zurück. Wenn Sie dies lesen, erfahren Sie wieder von Ihren Zusagen. Sie müssen nichts weiter tun.`,
  },
  callOutsideHours: {
    subject: (customer) => `Jemand muss da sein, um ${customer} anzurufen`,
    intro: (customer) =>
      `${customer} ist nur zu Zeiten erreichbar, zu denen die Abteilung geschlossen ist. Dann muss jemand da sein, oder es findet sich ein anderer Weg.`,
  },
};

export const HOUSE_FR: Words = {
  addressFailed: {
    subject: (person) => `${person} ne reçoit pas nos e-mails`,
    intro: {
      bounced: (person, dealer) =>
        `Un e-mail à ${person} (${dealer}) nous est revenu\u00a0: l’adresse ne fonctionne pas.`,
      complained: (person, dealer) =>
        `${person} (${dealer}) a signalé l’un de nos e-mails comme indésirable\u00a0: plus rien ne peut y être envoyé.`,
    },
    next: "Tant que ce n’est pas réglé, c’est la personne suivante qui est prévenue, et aucune nouvelle promesse ne lui est confiée.",
    toDo: "Corrigez l’adresse, ou faites-la réessayer si elle fonctionne malgré tout. Confiez ses promesses en cours à quelqu’un qui reçoit nos e-mails.",
  },
  addressTest: {
    subject: (dealer) => `Cette adresse fonctionne de nouveau\u00a0: ${dealer}`,
    intro: (dealer) =>
      `Pendant un temps, les e-mails de ${dealer} ne vous parvenaient plus. Si vous lisez ceci, vous êtes de nouveau prévenu de vos promesses. Vous n’avez rien à faire.`,
  },
  callOutsideHours: {
    subject: (customer) => `Quelqu’un doit être présent pour appeler ${customer}`,
    intro: (customer) =>
      `${customer} ne peut être appelé que lorsque le service est fermé. Quelqu’un doit être là à ce moment, ou il faut trouver un autre moyen.`,
  },
};

export const HOUSE_ES: Words = {
  addressFailed: {
    subject: (person) => `${person} no recibe nuestros correos`,
    intro: {
      bounced: (person, dealer) =>
        `Un correo para ${person} (${dealer}) fue devuelto: la dirección no funciona.`,
      complained: (person, dealer) =>
        `${person} (${dealer}) marcó uno de nuestros correos como no deseado, así que ya no se le puede escribir.`,
    },
    next: "Hasta que se arregle, se avisa a la siguiente persona, y no se le asignan promesas nuevas.",
    toDo: "Corrija la dirección, o haga que se pruebe otra vez si al final funciona. Pase sus promesas abiertas a alguien que reciba nuestros correos.",
  },
  addressTest: {
    subject: (dealer) => `Esta dirección vuelve a funcionar: ${dealer}`,
    intro: (dealer) =>
      `Durante un tiempo los correos de ${dealer} no le llegaban. Si lee esto, vuelve a recibir los avisos de sus promesas. No tiene que hacer nada.`,
  },
  callOutsideHours: {
    subject: (customer) => `Alguien debe estar de turno para llamar a ${customer}`,
    intro: (customer) =>
      `A ${customer} solo se le puede llamar cuando el departamento está cerrado. Alguien debe estar presente a esa hora, o hay que encontrar otra manera.`,
  },
};
