import type { SolvedText } from "../en/solved.ts";

/** Others have done what was asked of us. */
export const solved: SolvedText = {
  link: "Está resuelto, gracias",
  title: "¿Está resuelto?",
  lead: "Todo lo que aún le debemos en este asunto termina: nadie le llamará por ello ni le preguntará cómo fue. Se avisa enseguida a quien debía hacer algo.",
  visits: "Sus citas",
  cancelled: "Anular las que están marcadas",
  comment: "Quién lo resolvió y cómo (si quiere decirlo)",
  press: "Sí, está resuelto",
  keep: "Todavía no",
  nothing: "No hay nada abierto en este asunto, así que no hay nada que terminar.",
  stillBooked:
    "Lo que sigue reservado está abajo. Si era demasiado tarde para anularlo aquí, llámenos.",
  done: "Nos ha dicho que está resuelto. No queda nada abierto; si al final no está resuelto, pídanos que le llamemos.",
};
