import { transportName } from "../../../../shared/language/transport-names.ts";
import type * as english from "../en/transport.ts";

export const transportLines: typeof english.transportLines = {
  "appointment.transport-changed": ({ appointment: { serviceName, transport: chosen } }) => {
    if (chosen === undefined) return `Mobilité pendant ${serviceName}\u00a0: rien de nécessaire`;
    return `Mobilité pendant ${serviceName}\u00a0: ${transportName(chosen.kind, "fr")}`;
  },
  "appointment.overnight-proposed": ({ appointment: { overnight: night } }, say) =>
    night === undefined
      ? "La voiture doit rester pour la nuit"
      : `La voiture doit rester pour la nuit, prête au plus tard le ${say(night.readyBy)}\u00a0; mobilité\u00a0: ${transportName(night.transport, "fr")}. L’accord du client a été demandé`,
  "appointment.overnight-agreed": ({ appointment: { overnight: night } }, say) =>
    night === undefined
      ? "Convenu\u00a0: la voiture reste pour la nuit"
      : `Convenu${night.onPaper === true ? " sur papier" : ""}\u00a0: la voiture reste pour la nuit, prête au plus tard le ${say(night.readyBy)}\u00a0; mobilité\u00a0: ${transportName(night.transport, "fr")}`,
  "appointment.overnight-declined": ({ overnight: night }, say) =>
    `Refusé\u00a0: la voiture ne reste pas pour la nuit (jusqu’au ${say(night.readyBy)})`,
};

export const transport: english.TransportText = {
  label: "Mobilité",
  question: "Comment vous déplacez-vous pendant que votre voiture est chez nous\u00a0?",
  none: "Je n’ai besoin de rien",
  gone: "Plus disponible ce jour-là",
  goneNote: (kind) =>
    `«\u00a0${kind}\u00a0» n’est plus disponible ce jour-là. Choisissez autre chose, ou une autre heure.`,
  desk: {
    change: "Mobilité",
    title: (service) => `Mobilité pendant ${service}`,
    lead: "Comment le client se déplace pendant que la voiture est ici. Le client le lit.",
    none: "Rien de nécessaire",
    press: "Enregistrer",
    need: "Choisissez comment le client se déplace",
    taken: (day) => `Ce n’est plus disponible le ${day}`,
    notOffered: "Ce n’est pas proposé ici",
  },
};

export const overnight: english.OvernightText = {
  title: "Votre voiture reste pour la nuit",
  lead: "Nous devons garder votre voiture pour la nuit. Dites-nous si cela vous convient.",
  readyBy: "Prête au plus tard",
  agree: "Je suis d’accord",
  decline: "Je ne suis pas d’accord",
  link: "Accepter ou refuser",
  asked: (by) =>
    `Nous souhaitons garder votre voiture pour la nuit. Elle serait prête au plus tard le ${by}.`,
  agreed: (by) =>
    `Vous avez accepté que votre voiture reste pour la nuit. Elle sera prête au plus tard le ${by}.`,
  onPaper: (by) =>
    `Vous avez accepté ici par écrit que votre voiture reste pour la nuit. Elle sera prête au plus tard le ${by}.`,
  notSo: "Ce n’est pas exact",
  changed: "Une autre proposition a été faite entre-temps. Lisez-la avant de répondre.",
  desk: {
    link: "Reste pour la nuit",
    again: "Modifier ce qui est prévu pour la nuit",
    heading: (service) => `${service}\u00a0: la voiture reste pour la nuit`,
    about:
      "Le client est prévenu tout de suite et son accord est demandé. La mobilité que vous choisissez lui est réservée chaque jour jusque-là.",
    day: "Prête le",
    time: "Prête au plus tard (heure)",
    paper: "Le client l’a signé ici",
    press: "Demander l’accord",
    open: (by) => `Reste pour la nuit, jusqu’au ${by}. Le client n’a pas encore accepté.`,
    agreed: (by) => `Reste pour la nuit, jusqu’au ${by}. Le client a accepté.`,
    onPaper: (by) => `Reste pour la nuit, jusqu’au ${by}. Le client a accepté sur papier.`,
    needDay: "Choisissez un jour et une heure",
    badTime: {
      "due-passed": "Cette heure est passée",
      "before-the-night": "Choisissez un jour ultérieur\u00a0: la voiture reste pour la nuit",
      "too-long-overnight": "C’est trop loin",
      "closed-then": "Nous sommes fermés à ce moment-là",
    },
    needKind: "Choisissez comment le client se déplace jusque-là",
    notOverNight: "Personne ne peut attendre ici pendant la nuit",
  },
};

export const offered: english.OfferedText = {
  title: "Mobilité des clients",
  lead: "Ce que les clients peuvent choisir pendant que leur voiture est ici. Laissez le nombre vide s’il n’y a pas de limite.",
  nothing: "Rien n’est proposé",
  kind: "Type",
  perDay: "Combien par jour",
  add: "Ajouter",
  remove: (name) => `Retirer ${name}`,
  line: (name, perDay) => (perDay === undefined ? name : `${name}\u00a0: ${perDay} par jour`),
  need: "Choisissez un type",
  badNumber: "Prenez un nombre entier de 1 à 1\u00a0000, ou laissez vide",
};
