import { withArticle } from "../../../../kernel/date-text.ts";
import type { AnswerFacts, AnswerWords } from "../words/answer-words.ts";

type Of = Pick<AnswerFacts, "way" | "at">;

const isCall = ({ way }: Pick<Of, "way">) => way === "call";
const thing = (of: Pick<Of, "way">) => (isCall(of) ? "llamada" : "respuesta");

/** `llamarle al 600 123 456`, `escribirle a rosa@example.com` */
function toDo(of: Of): string {
  if (!isCall(of)) return `escribirle a ${of.at}`;
  return of.at === "" ? "llamarle" : `llamarle al ${of.at}`;
}

/** `le llamaremos al …`; of one person `le llamará`. */
function willDo(of: Of, one: boolean): string {
  if (!isCall(of)) return `le ${one ? "escribirá" : "escribiremos"} a ${of.at}`;
  const verb = one ? "llamará" : "llamaremos";
  return of.at === "" ? `le ${verb}` : `le ${verb} al ${of.at}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `antes de las 10:30`, `antes de la 1:00` */
function beforeHour(clock: string): string {
  return `antes de ${withArticle(clock)}`;
}

export const answersEs: AnswerWords = {
  by: {
    today: (clock) => `hoy ${beforeHour(clock)}`,
    tomorrow: (clock) => `mañana ${beforeHour(clock)}`,
    on: (clock, day) => `el ${day} ${beforeHour(clock)}`,
  },
  made: {
    subject: ({ due, ...of }) =>
      `Le ${isCall(of) ? "llamaremos" : "escribiremos"} antes del ${due}`,
    intro: ({ by, owner, department, dealer, ...of }) =>
      `${upper(willDo(of, false))} ${by}. Se ocupa ${owner} (${department}, ${dealer}).`,
  },
  late: {
    subject: ({ due, ...of }) => `Se retrasa nuestra ${thing(of)} del ${due}`,
    intro: ({ by, ...of }) =>
      `Quedamos en ${toDo(of)} ${by}, y no consta que lo hayamos hecho. Lo sentimos. En este momento se está avisando a los responsables.`,
  },
  stillLate: {
    subject: ({ due, ...of }) => `Aún le debemos la ${thing(of)} del ${due}`,
    raised: ({ by, ...of }, boss) =>
      `Quedamos en ${toDo(of)} ${by}, y todavía no lo hemos hecho. Lo sentimos. Ahora se ocupa ${boss}, de la dirección.`,
    intro: ({ by, ...of }) =>
      `Quedamos en ${toDo(of)} ${by}, y todavía no lo hemos hecho. Lo sentimos. A la dirección se le recuerda cada día que abrimos.`,
  },
  kept: {
    subject: ({ due, ...of }) => `Nuestra ${thing(of)}, anotada como hecha: ${due}`,
    intro: ({ dealer, actor, by, ...of }) =>
      `En ${dealer}, ${actor} anotó que ${isCall(of) ? "le llamamos" : "le respondimos"}. Lo habíamos prometido: ${by}.`,
  },
  moved: {
    subject: ({ due, ...of }) => `Nueva hora: nuestra ${thing(of)}, antes del ${due}`,
    intro: ({ by, wasBy, ...of }) =>
      `${upper(willDo(of, false))} ${by}. Antes habíamos dicho «${wasBy}»; queda anotado.`,
    picked: ({ by, wasBy, ...of }) =>
      `Eligió otra hora: ${willDo(of, false)} ${by}. Antes habíamos dicho «${wasBy}».`,
    accepted: ({ by, wasBy, ...of }) =>
      `Aceptó otra hora: ${willDo(of, false)} ${by}. Antes habíamos dicho «${wasBy}».`,
  },
  expected: {
    later: {
      subject: ({ expected, ...of }) => `Nuestra ${thing(of)} se retrasa: antes del ${expected}`,
      intro: ({ by, nowBy, ...of }) =>
        `Quedamos en ${toDo(of)} ${by}. Ahora esperamos hacerlo más tarde, ${nowBy}. Lo sentimos.`,
    },
    sooner: {
      subject: ({ expected, ...of }) => `Nuestra ${thing(of)} se adelanta: antes del ${expected}`,
      intro: ({ by, nowBy, ...of }) =>
        `Quedamos en ${toDo(of)} ${by}. Ahora esperamos hacerlo antes, ${nowBy}.`,
    },
    "as-promised": {
      subject: ({ due, ...of }) => `Como prometimos: nuestra ${thing(of)}, antes del ${due}`,
      intro: ({ by, ...of }) => `Ahora esperamos ${toDo(of)} como prometimos, ${by}.`,
    },
  },
  withdrawn: {
    subject: ({ due, ...of }) => `Anulada: nuestra ${thing(of)} del ${due}`,
    intro: ({ dealer, ...of }) =>
      `${dealer} anuló la ${thing(of)} que le habíamos prometido: se dijo que usted ya no la necesita.`,
  },
  reopened: {
    subject: ({ due, ...of }) => `Pendiente otra vez: ${thing(of)} antes del ${due}`,
    intro: ({ owner, by, ...of }) =>
      `Nos dijo que no fue así. Gracias. ${owner} ${willDo(of, true)} ${by}.`,
  },
  afterAll: {
    subject: ({ due, ...of }) => `Pendiente otra vez: ${thing(of)} antes del ${due}`,
    intro: ({ owner, by, ...of }) =>
      `Le dijimos que nuestra ${thing(of)} ya no hacía falta, porque constaba que no había acudido a su cita. Sigue en pie: ${owner} ${willDo(of, true)} ${by}.`,
  },
  denied: {
    move: {
      subject: ({ due, ...of }) => `Vale la hora anterior: ${thing(of)} antes del ${due}`,
      intro: ({ owner, by, ...of }) =>
        `Nos dijo que no había aceptado la nueva hora. Gracias. Vuelve a valer la anterior: ${owner} ${willDo(of, true)} ${by}.`,
    },
    expect: {
      subject: ({ due, ...of }) => `Como prometimos: ${thing(of)} antes del ${due}`,
      intro: ({ owner, by, ...of }) =>
        `Nos dijo que la nueva hora no le conviene. Gracias. Lo prometido sigue en pie: ${owner} ${willDo(of, true)} ${by}.`,
    },
  },
  handedOver: {
    subject: ({ owner, due, ...of }) =>
      `${owner} le ${isCall(of) ? "llamará" : "escribirá"} antes del ${due}`,
    intro: ({ owner, by, ...of }) =>
      `${owner} se encarga ahora de nuestra ${thing(of)} y ${willDo(of, true)} ${by}, como prometimos.`,
    hosted: ({ owner, dealer, by, ...of }, from) =>
      `${dealer} se encarga ahora de la ${thing(of)} que le prometió ${from}. ${owner} ${willDo(of, true)} ${by}, como prometimos.`,
  },
  numberMissing:
    "Todavía no tenemos su número de teléfono. Por favor, indíquenos uno en la página de su caso para que podamos llamarle.",
};
