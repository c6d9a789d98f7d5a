import type { FrameText, ProblemText, DeskProblemText } from "../en/frame.ts";

export const frame = {
  siteName: "Kept",
  skip: "Ir al contenido",
  callUs: "Llámenos:",
  back: "Atrás",
  errorTitle: "Error",
  problemHeading: "Hay un problema",
  problemOf: (name: string, problem: string) => `${name}: ${problem}`,
  optional: "(opcional)",
  timesAre: (zone) =>
    `Todas las horas son las del concesionario (${zone}). Donde usted está es otra hora.`,
  privacy: "Sus datos se usan para su cita o su llamada y para nada más.",
  accessibility: "Accesibilidad",
  whatIsKept: "Qué guardamos y por qué",
  dealersPrivacy: "Política de privacidad",
  imprint: "Aviso legal",
  languages: "Idioma",
  /** `{time}` is put in by the script of the page. */
  ownClock: "{time} en su hora local",
  changed: "Algo ha cambiado aquí mientras usted escribía.",
  show: "Cargar de nuevo (se pierde lo escrito)",
  /** `{time}` is put in by the script of the page. */
  stale:
    "Es posible que esta página no esté al día. Última comprobación: {time}. Lo intenta de nuevo por sí sola.",
  ended: "Su sesión ha terminado y esta página ya no se actualiza. Lo que ha escrito se conserva.",
  enter: "Volver a entrar",
  gone: "Ya no puede abrir esta página.",
} satisfies FrameText;

export const problem = {
  nothingHere: {
    title: "No hay nada en esta dirección",
    body: "El enlace puede ser antiguo, o se perdió una letra por el camino.",
  },
  notTaken: {
    title: "No pudimos aceptarlo",
    body: "No se cambió nada. Empiece de nuevo o llame a su concesionario.",
  },
  words: {
    "dealer-not-found": {
      title: "No conocemos este concesionario",
      body: "El enlace puede ser antiguo. Elija su concesionario en la lista.",
    },
    "service-not-found": {
      title: "Este concesionario no ofrece eso",
      body: "El enlace puede ser antiguo. Elija entre lo que se ofrece ahora.",
    },
    "case-not-found": {
      title: "No podemos abrir esta página",
      body: "Use el enlace de nuestro último correo: abre su caso y hace que este dispositivo le reconozca. Si ya no funciona, llame a su concesionario y le enviaremos otro.",
    },
    "link-narrowed": {
      title: "Esta página ya es solo para leer",
      body: "No se ha cambiado nada: todo lo de aquí terminó hace más de 30 días. Pida un enlace nuevo o llámenos.",
    },
    "foreign-form": {
      title: "Este formulario no vino de nuestra página",
      body: "No se cambió nada. Abra la página de nuevo y envíe el formulario desde allí.",
    },
    "address-not-proven": {
      title: "Abra primero el enlace de nuestro correo",
      body: "No se ha cambiado nada. Al reservar le enviamos un correo: abra el enlace que contiene y desde allí podrá apuntarse para una hora más temprana.",
    },
    "too-many-requests": {
      title: "Demasiados intentos seguidos",
      body: "No se cambió nada. Espere un rato o llámenos.",
    },
    "idempotency-key-reused": {
      title: "Este formulario ya se envió",
      body: "Vale lo que envió primero; el correo tiene un enlace para cambiarlo. Para otra cosa, empiece de nuevo.",
    },
    "body-too-large": {
      title: "Era demasiado largo",
      body: "No se cambió nada. Vuelva y acorte su mensaje.",
    },
    "try-again": {
      title: "Inténtelo de nuevo",
      body: "Estamos muy ocupados. No se cambió nada; espere unos segundos y cargue la página de nuevo.",
    },
    "perhaps-done": {
      title: "No sabemos si ha funcionado",
      body: "Estamos muy ocupados; puede que ya esté hecho y puede que no. Abra la página de nuevo: ahí verá cómo está todo. Si no aparece, envíelo otra vez.",
    },
    internal: {
      title: "Algo salió mal por nuestra parte",
      body: "No es culpa suya y ya lo sabemos. Inténtelo de nuevo o llame a su concesionario.",
    },
  },
  getIn: "Volver a entrar",
  startAgain: "Volver a la reserva",
  typed: "Su texto, para que pueda copiarlo",
  toDealers: "Ver todos los concesionarios",
  quote: (id) => `Si nos llama por ello, mencione ${id}.`,
} satisfies ProblemText;

export const deskProblem = {
  toDesk: "Al puesto",
  words: {
    "case-not-found": {
      title: "Ese caso no existe en su concesionario",
      body: "Compruebe la referencia. Los casos de otro concesionario solo los ve él.",
    },
    erased: {
      title: "Este caso se borró",
      body: "Lo que se sabía del cliente ya no existe, y nadie puede recuperarlo.",
    },
    "dealer-not-found": {
      title: "Usted no es de este concesionario",
      body: "O no existe ese concesionario. Vaya a su propio puesto.",
    },
    "partner-not-found": {
      title: "Usted no puede ver a este colaborador",
      body: "O no existe ese colaborador. Vaya a su propio puesto.",
    },
    "brand-not-found": {
      title: "Usted no trabaja para esta marca",
      body: "O no existe esa marca. Vaya a su propio puesto.",
    },
    "channel-not-allowed": {
      title: "El cliente no quiere que se le llame ahí",
      body: "No se anotó nada. Vuelva y elija otro número.",
    },
    "role-not-allowed": {
      title: "Eso no le corresponde",
      body: "No se cambió nada. Pregunte a un responsable o a la persona a quien se le ofreció.",
    },
    "purpose-not-allowed": {
      title: "Este caso es de taller",
      body: "El cliente no ha aceptado que ventas le contacte, así que no está abierto para usted. El intento queda anotado en él.",
    },
    "outside-call-window": {
      title: "A esta hora no",
      body: "El cliente solo atiende llamadas a otras horas, así que no se anotó nada. Si llamó él, vuelva y marque «Nos llamó el cliente».",
    },
    "file-too-large": {
      title: "El archivo era demasiado grande",
      body: "No se cambió nada. Redúzcalo a 200 kB como máximo y vuelva a enviarlo.",
    },
    "idempotency-key-reused": {
      title: "Este formulario ya se envió",
      body: "Vale lo primero que envió. Para otra cosa, empiece de nuevo.",
    },
  },
} satisfies DeskProblemText;
