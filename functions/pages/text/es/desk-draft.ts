import type { DraftText } from "../en/desk-draft.ts";

export const draft = {
  title: "Quién ve este concesionario",
  isDraft:
    "Borrador: solo lo ve su equipo. No aparece en ninguna lista y los clientes no pueden reservar nada.",
  isOpen: "Abierto a reservas: lo ve todo el mundo.",
  see: "Ver la página de reservas como la verán los clientes",
  preview:
    "Vista previa: este concesionario es un borrador. Solo su equipo ve esta página y aquí no se reserva nada.",
  openTitle: "Abrir a reservas",
  openLead: (dealer) =>
    `Desde ahora, ${dealer} aparece en la lista de concesionarios y los clientes pueden reservar y pedir que les llamen.`,
  open: "Abrir a reservas",
  closeTitle: "Volver a dejarlo en borrador",
  closeLead: (dealer) =>
    `${dealer} desaparece de la lista y su página de reservas deja de estar disponible. Las citas y las promesas existentes se mantienen, y los clientes reciben los avisos como hasta ahora.`,
  close: "Dejarlo en borrador",
} satisfies DraftText;
