import type { LookText } from "../en/desk-look.ts";

export const look: LookText = {
  title: "El aspecto de sus páginas",
  lead: "En cada página y en cada correo a sus clientes. Si lo deja vacío, vale lo que diga la marca.",
  brandTitle: "El aspecto de las páginas de sus concesionarios",
  brandLead:
    "En cada página y en cada correo de los concesionarios que no indican otra cosa. Si queda vacío, vale lo habitual aquí.",
  brandSaved: "Guardado. Las páginas y los correos lo tienen en menos de un minuto.",
  brandPreview: "Ver la página de un concesionario",
  asUsual: "Lo habitual aquí",
  accentLight: "Color de enlaces y botones en páginas claras",
  accentDark: "El mismo en páginas oscuras",
  accentHint:
    "Por ejemplo, #0c5c55. Para que todos puedan leerlo, debe tener un contraste de 4,5:1 con la página.",
  bothAccents: "Indique los dos colores o ninguno",
  typeface: "Tipo de letra",
  typefaces: {
    system: "El del dispositivo",
    serif: "Con serifas",
    geometric: "Geométrica",
  },
  asBrand: "Como diga la marca",
  scheme: "La reserva en un marco dentro de su propio sitio",
  schemes: {
    light: "Mi sitio es claro",
    dark: "Mi sitio es oscuro",
    auto: "Mi sitio sigue el modo claro u oscuro del visitante",
  },
  privacy: "Dirección de su política de privacidad",
  imprint: "Dirección de su aviso legal",
  logoThere: "Hay un logotipo.",
  noLogo: "No hay logotipo propio.",
  colours: (light, dark) => `Colores: ${light} y, en páginas oscuras, ${dark}.`,
};
