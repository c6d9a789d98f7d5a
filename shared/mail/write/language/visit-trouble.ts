import type { Catalogue } from "./catalogue.ts";

type VisitTroubleWords = Pick<Catalogue, "visitTrouble">;

/** What a change at the dealer has against a visit, to whoever decides what becomes of it. */
export const visitTroubleWords = {
  en: {
    visitTrouble: {
      subject: ({ customer, service, when }) => `Please decide: ${customer}, ${service}, ${when}`,
      intro: ({ customer }) =>
        `The visit of ${customer} cannot take place as it is booked, because something has changed at the dealer.`,
      toDo: "Please move it, or confirm that it stays as it is. Until then no reminder goes to the customer.",
      troubles: {
        "service-gone": (name) => `${name} is no longer offered like this`,
        closed: () => "The dealer is closed at that time",
        "resource-gone": (name) => `${name} is no longer available`,
        "resource-away": (name) => `${name} is away at that time`,
      },
    },
  },
  de: {
    visitTrouble: {
      subject: ({ customer, service, when }) =>
        `Bitte entscheiden: ${customer}, ${service}, ${when}`,
      intro: ({ customer }) =>
        `Der Termin von ${customer} kann so nicht stattfinden, weil sich im Betrieb etwas geändert hat.`,
      toDo: "Bitte verschieben Sie ihn oder bestätigen Sie, dass er so bleibt. Bis dahin bekommt der Kunde keine Erinnerung.",
      troubles: {
        "service-gone": (name) => `${name} gibt es so nicht mehr`,
        closed: () => "Zu dieser Zeit ist geschlossen",
        "resource-gone": (name) => `${name} ist nicht mehr verfügbar`,
        "resource-away": (name) => `${name} ist zu dieser Zeit nicht da`,
      },
    },
  },
  fr: {
    visitTrouble: {
      subject: ({ customer, service, when }) =>
        `Votre décision, s’il vous plaît\u00a0: ${customer}, ${service}, ${when}`,
      intro: ({ customer }) =>
        `Le rendez-vous de ${customer} ne peut pas avoir lieu tel qu’il est réservé, car quelque chose a changé dans l’établissement.`,
      toDo: "Déplacez-le, ou confirmez qu’il reste tel quel. D’ici là, le client ne reçoit aucun rappel.",
      troubles: {
        "service-gone": (name) => `${name}\u00a0: cette prestation n’est plus proposée ainsi`,
        closed: () => "L’établissement est fermé à cette heure",
        "resource-gone": (name) => `${name} n’est plus disponible`,
        "resource-away": (name) => `${name} n’est pas là à cette heure`,
      },
    },
  },
  es: {
    visitTrouble: {
      subject: ({ customer, service, when }) => `Hay que decidir: ${customer}, ${service}, ${when}`,
      intro: ({ customer }) =>
        `La cita de ${customer} no puede tener lugar como está reservada, porque algo ha cambiado en el concesionario.`,
      toDo: "Cámbiela de hora o confirme que se queda como está. Hasta entonces el cliente no recibe ningún recordatorio.",
      troubles: {
        "service-gone": (name) => `${name} ya no se ofrece así`,
        closed: () => "A esa hora está cerrado",
        "resource-gone": (name) => `${name} ya no está disponible`,
        "resource-away": (name) => `${name} no está a esa hora`,
      },
    },
  },
} as const satisfies Readonly<Record<string, VisitTroubleWords>>;
