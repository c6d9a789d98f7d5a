import type { PreviewText } from "../en/desk-preview.ts";

export const preview: PreviewText = {
  title: "Así se ve",
  see: "Verlo antes de guardar",
  of: (kind, shade) =>
    ({
      page: { light: "Página clara", dark: "Página oscura" },
      frame: { light: "En un sitio claro", dark: "En un sitio oscuro" },
      mail: { light: "Correo claro", dark: "Correo oscuro" },
    })[kind][shade],
  sample: {
    name: "Rosa Marin",
    subject: "Su cita está confirmada",
    intro: "Así se ven sus correos.",
    what: "Qué",
    note: "Le esperamos.",
    action: "Verla o cambiarla",
    link: "Añadirla a su calendario",
  },
};
