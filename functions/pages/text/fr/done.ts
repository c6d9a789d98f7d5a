import type { DoneText } from "../en/done.ts";

export const done: DoneText = {
  booked: "Réservé",
  sent: (email) => `C’est réservé. Nous avons envoyé la confirmation à ${email}.`,
  sending: (email) => `C’est réservé. Nous envoyons la confirmation à ${email}.`,
  noMail:
    "C’est réservé. Notez bien votre référence\u00a0: nous n’avons pas d’adresse e-mail où vous écrire.",
  held: (until) => `Nous vous gardons ce créneau jusqu’à ${until}`,
  heldBody: (email) =>
    `Ouvrez d’ici là le lien de l’e-mail envoyé à ${email}, et le créneau est à vous. Ensuite, quelqu’un d’autre pourra le prendre.`,
  callToday: (number, time) =>
    `Nous vous appellerons aujourd’hui au ${number}, au plus tard à ${time}`,
  call: (number, moment) => `Nous vous appellerons au ${number}, au plus tard le ${moment}`,
  writeToday: (email, time) => `Nous vous écrirons aujourd’hui à ${email}, au plus tard à ${time}`,
  write: (email, moment) => `Nous vous écrirons à ${email}, au plus tard le ${moment}`,
  takes: "Durée",
  askFor: "Votre contact sur place",
  bring: "À apporter",
  directions: "Itinéraire",
  toCase: "Modifier, annuler ou poser une question",
};
