import type * as english from "../en/statements.ts";

export const accessibility: typeof english.accessibility = {
  title: "Accesibilidad de este servicio de citas",
  scope: (dealer) =>
    `Se trata de las páginas en las que reserva con ${dealer} y ve su caso, no del resto del sitio web del concesionario.`,
  standardTitle: "La norma que siguen",
  standard:
    "Estas páginas se han hecho según las pautas de accesibilidad para el contenido web (WCAG) 2.2, nivel AA.",
  tested:
    "Con cada cambio las revisa axe, una herramienta que encuentra barreras; también se revisan usando solo el teclado, sin scripts y con 320 píxeles de ancho.",
  notAudited:
    "Nadie de fuera las ha auditado todavía, y las revisiones automáticas no encuentran todas las barreras.",
  assessed: (day) => `Última revisión: ${day}.`,
  limitsTitle: "Lo que sabemos que no funciona",
  noLimits: "Por ahora no conocemos ninguna barrera. Si encuentra una, díganoslo.",
  contactTitle: "Si algo no le funciona",
  contact: "Díganoslo: le ayudaremos a reservar de otra manera y lo arreglaremos. Escriba o llame:",
  enforcement: "Si nuestra respuesta no le ayuda, puede dirigirse a",
};
