import type { PicturesText } from "../en/desk-pictures.ts";

export const pictures: PicturesText = {
  logoTitle: "Su logotipo",
  logoLead:
    "Encabeza sus páginas y correos. Los programas de correo no muestran SVG: en ese caso, sus correos llevan su nombre.",
  brandLogoLead:
    "Aparece en la cabecera de las páginas y los correos de cada concesionario que no tiene uno propio. Los programas de correo no muestran SVG: en ese caso, esos correos llevan el nombre del concesionario.",
  logoHint: "SVG o PNG, 200 kB como máximo",
  pictureTitle: (service) => `Imagen de «${service}»`,
  pictureLead:
    "Aparece junto al servicio, donde los clientes lo eligen. El lugar y la fecha en que se tomó se eliminan del archivo.",
  pictureHint: "PNG, JPEG o WebP, 200 kB como máximo",
  now: "Lo que se muestra ahora",
  none: "Ahora no se muestra nada.",
  elsewhere: "La imagen de",
  file: "Archivo",
  upload: "Subir",
  takeDown: "Retirar",
  hung: "La imagen se muestra desde ahora.",
  takenDown: "La imagen se ha retirado.",
  changed:
    "Otra persona cambió la imagen mientras tanto. Así está ahora; vuelva a enviar la suya si sigue siendo válida.",
  needFile: "Elija un archivo",
  tooLarge: (found, most) => `El archivo ocupa ${found} kB. Redúzcalo a ${most} kB como máximo`,
  noLogoFile: "El archivo no es SVG ni PNG",
  noPictureFile: "El archivo no es PNG, JPEG ni WebP",
  broken: "El archivo no se puede leer como imagen. Guárdelo de nuevo y vuelva a enviarlo",
  tooWide: (most) => `La imagen puede tener como máximo ${most} píxeles de ancho y de alto`,
  unsafe: (what) =>
    `El SVG contiene algo que un logotipo no puede tener: ${what}. Guárdelo como SVG simple y vuelva a enviarlo`,
  toLogo: "Subir o retirar un logotipo",
  toPicture: "Subir o retirar una imagen",
};
