import type { SolvedText } from "../en/solved.ts";

/** Others have done what was asked of us. */
export const solved: SolvedText = {
  link: "Ya está resuelto, gracias",
  title: "¿Está resuelto?",
  lead: "Se cierra todo lo que teníamos pendiente con usted en este caso: nadie le llamará por ello ni le preguntará qué tal fue. Avisamos enseguida a quien debía hacer algo.",
  visits: "Sus citas",
  cancelled: "Cancelar las que están marcadas",
  comment: "Quién lo resolvió y cómo",
  press: "Sí, está resuelto",
  keep: "Todavía no",
  nothing: "No hay nada pendiente en este caso, así que no hay nada que cerrar.",
  stillBooked: "Lo que sigue reservado está abajo. Si ya era tarde para cancelarlo aquí, llámenos.",
  done: "Nos ha dicho que está resuelto. Ya no tenemos ninguna promesa pendiente con usted; si al final no está resuelto, pídanos que le llamemos.",
};
