import type { Catalogue } from "./catalogue.ts";

type AddressWords = Pick<Catalogue, "caseLink" | "addressChanged" | "addressConfirm">;

/** Where the case is, and what an address hears that is the customer's no more or not yet: nothing of it. */
export const addressWords = {
  en: {
    caseLink: {
      subject: (dealer) => `Your link to your case at ${dealer}`,
      intro: (dealer) =>
        `Here is the link to your case at ${dealer}: everything that was booked, promised and done, and how to change it.`,
    },
    addressChanged: {
      subject: (dealer) => `${dealer} no longer writes to this address`,
      intro: (dealer, telephone) =>
        `The e-mail address of a case at ${dealer} was changed, so we no longer write to you here about it. If you did not want that, please ring us on ${telephone}.`,
    },
    addressConfirm: {
      subject: (dealer) => `Is this your address? ${dealer} asks`,
      intro: (dealer) =>
        `Somebody asked ${dealer} to write to this address about their case. If it was you, open the link within seven days and say so. Until then nothing changes.`,
      otherwise: "If it was not you, do nothing: you hear no more of it.",
    },
  },
  de: {
    caseLink: {
      subject: (dealer) => `Der Link zu Ihrem Vorgang bei ${dealer}`,
      intro: (dealer) =>
        `Hier ist der Link zu Ihrem Vorgang bei ${dealer}: alles, was gebucht, zugesagt und erledigt wurde, und wie Sie es ändern. Ein Kennwort brauchen Sie nicht.`,
    },
    addressChanged: {
      subject: (dealer) => `${dealer} schreibt nicht mehr an diese Adresse`,
      intro: (dealer, telephone) =>
        `Die E-Mail-Adresse zu einem Vorgang bei ${dealer} wurde geändert; wir schreiben Ihnen dazu nicht mehr an diese Adresse. Wenn Sie das nicht wollten, rufen Sie uns bitte an: ${telephone}.`,
    },
    addressConfirm: {
      subject: (dealer) => `Ist das Ihre Adresse? Eine Frage von ${dealer}`,
      intro: (dealer) =>
        `Jemand hat ${dealer} gebeten, zu einem Vorgang an diese Adresse zu schreiben. Waren Sie das, öffnen Sie bitte innerhalb von sieben Tagen den Link und bestätigen Sie es. Bis dahin ändert sich nichts.`,
      otherwise:
        "Waren Sie es nicht, brauchen Sie nichts zu tun: Sie hören dann nichts mehr davon.",
    },
  },
  fr: {
    caseLink: {
      subject: (dealer) => `Le lien vers votre dossier chez ${dealer}`,
      intro: (dealer) =>
        `Voici le lien vers votre dossier chez ${dealer}\u00a0: tout ce qui a été réservé, promis et fait, et comment le modifier. Aucun mot de passe n’est nécessaire.`,
    },
    addressChanged: {
      subject: (dealer) => `${dealer} n’écrit plus à cette adresse`,
      intro: (dealer, telephone) =>
        `L’adresse e-mail d’un dossier chez ${dealer} a été changée\u00a0: nous ne vous écrirons plus ici à ce sujet. Si ce n’est pas ce que vous vouliez, appelez-nous au ${telephone}.`,
    },
    addressConfirm: {
      subject: (dealer) => `Est-ce bien votre adresse\u00a0? Une question de ${dealer}`,
      intro: (dealer) =>
        `Quelqu’un a demandé à ${dealer} d’écrire à cette adresse au sujet de son dossier. Si c’était vous, ouvrez le lien dans les sept jours et confirmez-le. D’ici là, rien ne change.`,
      otherwise: "Si ce n’était pas vous, ne faites rien\u00a0: vous n’en entendrez plus parler.",
    },
  },
  es: {
    caseLink: {
      subject: (dealer) => `El enlace a su caso en ${dealer}`,
      intro: (dealer) =>
        `Este es el enlace a su caso en ${dealer}: todo lo que se reservó, prometió e hizo, y cómo cambiarlo. No necesita contraseña.`,
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
  },
} satisfies Readonly<Record<string, AddressWords>>;
