import type { OwnWordsIn } from "./own-words.ts";

export const de: OwnWordsIn = {
  "confirm-by-phone": "Termin telefonisch bestätigen: {service}",
  "say-ready": "Bescheid geben, dass es fertig ist: {service}",
  "tell-by-phone": "Telefonisch Bescheid geben: {about}",
  "no-way-to-reach":
    "Kunde nicht erreichbar ({about}): Post, nächster Termin oder Nummer erfragen? Bitte entscheiden",
  "written-answer": "Schriftliche Antwort ({about})",
  "find-time": "Termin finden oder sagen, was möglich ist: {service}",
  "talk-about-visit": "Über den Besuch sprechen: {service}, bewertet mit {rating} von 5",
  "call-did-not-suit": "Der Anruf kam zu einer unpassenden Zeit",
  "customer-picked": "Vom Kunden selbst gewählt",
  "visit-booked": "Ein Termin wurde gebucht",
  "waits-no-more": "Die Kundin oder der Kunde wartet nicht mehr",
  "visit-moved": "Der Termin wurde verschoben",
  "visit-cancelled": "Der Termin wurde abgesagt",
  "visit-begun": "Der Termin hat begonnen",
  "visit-missed": "Die Zeit des Termins ist vorbei",
  "nothing-to-tell": "Es gibt nichts mehr mitzuteilen",
  "not-visited": "Der Termin hat nicht stattgefunden",
  "confirmation-arrived": "Die Bestätigung ist angekommen",
  "not-ready-yet": "Es ist noch nicht fertig",
  "handed-back": "Nicht angenommen oder zurückgegeben",
  "give-data": "Eine Kopie aller gespeicherten persönlichen Daten herausgeben",
  "erase-data": "Alle gespeicherten persönlichen Daten löschen",
};
