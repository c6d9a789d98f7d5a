import type { OwnWordsIn } from "./own-words.ts";

export const es: OwnWordsIn = {
  "confirm-by-phone": "Confirmar la cita por teléfono: {service}",
  "say-ready": "Avisar de que está listo: {service}",
  "tell-by-phone": "Avisar por teléfono: {about}",
  "no-way-to-reach":
    "No hay forma de contactar con el cliente ({about}): decida entre carta, próxima visita o pedir un número",
  "written-answer": "Respuesta por escrito ({about})",
  "find-time": "Encontrar una hora o decir qué se puede hacer: {service}",
  "talk-about-visit": "Hablar de la visita: {service}, valorada con {rating} de 5",
  "call-did-not-suit": "La llamada llegó en mal momento",
  "customer-picked": "Lo eligió el cliente",
  "visit-booked": "Se ha reservado una cita",
  "waits-no-more": "El cliente ya no espera",
  "visit-moved": "La cita se cambió",
  "visit-cancelled": "La cita se canceló",
  "visit-begun": "La visita ha empezado",
  "visit-missed": "La hora de la cita ya ha pasado",
  "nothing-to-tell": "Ya no hay nada que decir",
  "not-visited": "La cita no tuvo lugar",
  "confirmation-arrived": "La confirmación llegó",
  "not-ready-yet": "Aún no está listo",
  "handed-back": "No aceptada, o devuelta",
  "give-data": "Entregar al cliente una copia de todos sus datos",
  "erase-data": "Borrar todos los datos del cliente",
};
