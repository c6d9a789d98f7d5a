import type { OwnWordsIn } from "./own-words.ts";

export const fr: OwnWordsIn = {
  "confirm-by-phone": "Confirmer le rendez-vous par téléphone\u00a0: {service}",
  "say-ready": "Prévenir que c’est prêt\u00a0: {service}",
  "tell-by-phone": "Prévenir par téléphone\u00a0: {about}",
  "no-way-to-reach":
    "Aucun moyen de joindre le client ({about})\u00a0: courrier, prochaine visite ou demander un numéro, à vous de décider",
  "written-answer": "Réponse écrite ({about})",
  "find-time": "Trouver un créneau, ou dire ce qui est possible\u00a0: {service}",
  "talk-about-visit": "Parler de la visite\u00a0: {service}, notée {rating} sur 5",
  "call-did-not-suit": "L’appel tombait mal",
  "customer-picked": "Choisi par le client",
  "visit-booked": "Un rendez-vous a été pris",
  "waits-no-more": "Le client n’attend plus",
  "visit-moved": "Le rendez-vous a été déplacé",
  "visit-cancelled": "Le rendez-vous a été annulé",
  "visit-begun": "Le rendez-vous a commencé",
  "visit-missed": "L’heure du rendez-vous est passée",
  "nothing-to-tell": "Il n’y a plus rien à annoncer",
  "not-visited": "Le rendez-vous n’a pas eu lieu",
  "confirmation-arrived": "La confirmation est arrivée",
  "not-ready-yet": "Ce n’est pas encore prêt",
  "handed-back": "Pas accepté, ou rendu",
  "give-data": "Remettre au client une copie de toutes ses données",
  "erase-data": "Effacer toutes les données du client",
};
