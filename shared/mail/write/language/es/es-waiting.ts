import type { WaitingWords } from "../words/waiting-words.ts";

export const waitingEs: WaitingWords = {
  joined: {
    subject: ({ service, until }) => `En espera hasta el ${until}: ${service}`,
    intro: ({ service, dealer, until }) =>
      `Está en la lista de espera de ${dealer}: ${service}. En cuanto quede libre hasta el ${until} una hora que le convenga, se la guardamos solo a usted y le escribimos enseguida.`,
    unproven: (press) =>
      `Pulse primero «${press}», para que sepamos que este correo le ha llegado. Hasta entonces no podemos guardarle ninguna hora.`,
    promise: ({ owner, due }) =>
      `Si para el ${due} no ha quedado nada libre, ${owner} le dirá qué se puede hacer.`,
  },
  offered: {
    subject: ({ service, when }) => `Libre para usted: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `Ha quedado libre una hora en ${dealer}: ${when}. Se la guardamos solo a usted hasta el ${until}. Acéptela y queda reservada.`,
    otherwise:
      "Si no hace nada, pasa al siguiente cliente y usted sigue en la lista de espera para otras horas.",
  },
  ended: {
    over: {
      subject: ({ service }) => `No quedó nada libre: ${service}`,
      intro: ({ service, dealer, until }) =>
        `En ${dealer} no quedó libre hasta el ${until} nada que le conviniera: ${service}. Lo sentimos. Ya no está en la lista de espera; abajo puede ver las horas que están libres ahora.`,
    },
    notOffered: {
      subject: ({ service }) => `Ya no se ofrece: ${service}`,
      intro: ({ service, dealer }) =>
        `${dealer} ya no ofrece aquello por lo que usted esperaba: ${service}. Lo sentimos. Ya no está en la lista de espera.`,
    },
    left: {
      subject: ({ service }) => `Fuera de la lista de espera: ${service}`,
      intro: ({ service, dealer }) =>
        `${dealer} le ha dado de baja de la lista de espera: ${service}. Si no lo pidió usted, díganoslo.`,
    },
    promise: ({ owner, due }) =>
      `Nuestra promesa sigue en pie: ${owner} le dirá qué se puede hacer, a más tardar el ${due}.`,
    latePromise: ({ owner }) =>
      `Nuestra promesa sigue abierta hasta que se cumpla: ${owner} aún tiene que decirle qué se puede hacer.`,
  },
  stopped: {
    subject: ({ service, customer }) => `Ya no se ofrece: ${service}, ${customer}`,
    intro: ({ service, customer, due }) =>
      `${customer} esperaba una hora para algo que ustedes ya no ofrecen: ${service}. Ya se le ha avisado. Su promesa sigue abierta: dígale qué se puede hacer, a más tardar el ${due}.`,
  },
  labels: { from: "No antes de", until: "Espera hasta" },
  actions: {
    hold: "Sí, guárdenme horas",
    take: "Aceptar esta hora",
    leave: "Dejar de esperar",
    seeTimes: "Ver las horas libres ahora",
  },
};
