import type { AnswerFacts, AnswerWords } from "../words/answer-words.ts";

type Of = Pick<AnswerFacts, "way" | "at">;

const isCall = ({ way }: Pick<Of, "way">) => way === "call";
const thing = (of: Pick<Of, "way">) => (isCall(of) ? "appel" : "réponse");
const onlyThing = (of: Pick<Of, "way">) => (isCall(of) ? "l’appel" : "la réponse");

/** `vous appeler au 01 23 45 67 89`, `vous écrire à rosa@example.com` */
function toDo(of: Of): string {
  if (!isCall(of)) return `vous écrire à ${of.at}`;
  return of.at === "" ? "vous appeler" : `vous appeler au ${of.at}`;
}

/** `vous appellerons au …`; of one person `vous appellera`. */
function willDo(of: Of, one: boolean): string {
  if (!isCall(of)) return `vous ${one ? "écrira" : "écrirons"} à ${of.at}`;
  const verb = one ? "appellera" : "appellerons";
  return of.at === "" ? `vous ${verb}` : `vous ${verb} au ${of.at}`;
}

export const answersFr: AnswerWords = {
  by: {
    today: (clock) => `aujourd’hui avant ${clock}`,
    tomorrow: (clock) => `demain avant ${clock}`,
    on: (clock, day) => `avant le ${day} à ${clock}`,
  },
  made: {
    subject: ({ due, ...of }) =>
      `Nous ${isCall(of) ? "vous appellerons" : "vous écrirons"} avant le ${due}`,
    intro: ({ by, owner, department, dealer, ...of }) =>
      `Nous ${willDo(of, false)} ${by}. ${owner} (${department}, ${dealer}) s’en charge.`,
  },
  late: {
    subject: ({ due, ...of }) =>
      `Notre ${thing(of)} est en retard (prévu${isCall(of) ? "" : "e"} le ${due})`,
    intro: ({ by, ...of }) =>
      `Nous devions ${toDo(of)} ${by}, et rien n’indique que ce soit fait. Nous en sommes désolés. Les responsables en sont informés en ce moment même.`,
  },
  stillLate: {
    subject: ({ due, ...of }) =>
      `Nous vous devons toujours ${isCall(of) ? "un appel" : "une réponse"} (${due})`,
    raised: ({ by, ...of }, boss) =>
      `Nous devions ${toDo(of)} ${by}, et nous ne l’avons toujours pas fait. Nous en sommes désolés. ${boss}, de la direction, s’en occupe désormais.`,
    intro: ({ by, ...of }) =>
      `Nous devions ${toDo(of)} ${by}, et nous ne l’avons toujours pas fait. Nous en sommes désolés. La direction en est informée chaque jour d’ouverture.`,
  },
  kept: {
    subject: ({ due, ...of }) =>
      `Notre ${thing(of)}, noté${isCall(of) ? "" : "e"} comme fait${isCall(of) ? "" : "e"} le ${due}`,
    intro: ({ dealer, actor, by, ...of }) =>
      `Chez ${dealer}, ${actor} a noté ${isCall(of) ? "notre appel comme fait" : "notre réponse comme faite"}. Nous avions dit «\u00a0${by}\u00a0».`,
  },
  moved: {
    subject: ({ due, ...of }) => `Notre ${thing(of)}\u00a0: désormais avant le ${due}`,
    intro: ({ by, wasBy, ...of }) =>
      `Nous ${willDo(of, false)} ${by}. Nous avions d’abord dit «\u00a0${wasBy}\u00a0»\u00a0; cela reste noté.`,
    picked: ({ by, wasBy, ...of }) =>
      `Vous avez choisi une autre heure\u00a0: nous ${willDo(of, false)} ${by}. Nous avions d’abord dit «\u00a0${wasBy}\u00a0».`,
    accepted: ({ by, wasBy, ...of }) =>
      `Vous avez accepté une autre heure\u00a0: nous ${willDo(of, false)} ${by}. Nous avions d’abord dit «\u00a0${wasBy}\u00a0».`,
  },
  expected: {
    later: {
      subject: ({ expected, ...of }) => `Notre ${thing(of)}, plus tard\u00a0: avant le ${expected}`,
      intro: ({ by, nowBy, ...of }) =>
        `Nous devions ${toDo(of)} ${by}. Nous pensons maintenant le faire plus tard, ${nowBy}. Nous en sommes désolés.`,
    },
    sooner: {
      subject: ({ expected, ...of }) => `Notre ${thing(of)}, plus tôt\u00a0: avant le ${expected}`,
      intro: ({ by, nowBy, ...of }) =>
        `Nous devions ${toDo(of)} ${by}. Nous pensons maintenant le faire plus tôt, ${nowBy}.`,
    },
    "as-promised": {
      subject: ({ due, ...of }) => `Notre ${thing(of)}, comme promis\u00a0: avant le ${due}`,
      intro: ({ by, ...of }) => `Nous pensons maintenant ${toDo(of)} comme promis, ${by}.`,
    },
  },
  withdrawn: {
    subject: ({ due, ...of }) =>
      `Notre ${thing(of)} est annulé${isCall(of) ? "" : "e"} (prévu${isCall(of) ? "" : "e"} le ${due})`,
    intro: ({ dealer, ...of }) =>
      `${dealer} a annulé ${onlyThing(of)} que nous vous avions promis${isCall(of) ? "" : "e"}\u00a0: on nous a dit que vous n’en aviez plus besoin.`,
  },
  reopened: {
    subject: ({ due, ...of }) =>
      `${isCall(of) ? "Appel à nouveau prévu" : "Réponse à nouveau prévue"} avant le ${due}`,
    intro: ({ owner, by, ...of }) =>
      `Vous nous avez dit que ce n’est pas ce qui s’est passé. Merci. ${owner} ${willDo(of, true)} ${by}.`,
  },
  afterAll: {
    subject: ({ due, ...of }) =>
      `${isCall(of) ? "Appel à nouveau prévu" : "Réponse à nouveau prévue"} avant le ${due}`,
    intro: ({ owner, by, ...of }) =>
      `Nous vous avions dit que ${isCall(of) ? "notre appel n’était plus nécessaire" : "notre réponse n’était plus nécessaire"}, car votre rendez-vous était noté comme manqué. Ce que nous avions promis tient de nouveau\u00a0: ${owner} ${willDo(of, true)} ${by}.`,
  },
  denied: {
    move: {
      subject: ({ due, ...of }) => `Notre ${thing(of)}\u00a0: de nouveau avant le ${due}`,
      intro: ({ owner, by, ...of }) =>
        `Vous nous avez dit que vous n’aviez pas accepté la nouvelle heure. Merci. Celle d’avant compte de nouveau\u00a0: ${owner} ${willDo(of, true)} ${by}.`,
    },
    expect: {
      subject: ({ due, ...of }) => `Notre ${thing(of)} ne change pas\u00a0: avant le ${due}`,
      intro: ({ owner, by, ...of }) =>
        `Vous nous avez dit que la nouvelle heure ne vous convient pas. Merci. Ce que nous avons promis ne change pas\u00a0: ${owner} ${willDo(of, true)} ${by}.`,
    },
  },
  handedOver: {
    subject: ({ owner, due, ...of }) =>
      `${owner} vous ${isCall(of) ? "appellera" : "écrira"} avant le ${due}`,
    intro: ({ owner, by, ...of }) =>
      `${owner} se charge désormais de notre ${thing(of)} et ${willDo(of, true)} ${by}, comme promis.`,
    hosted: ({ owner, dealer, by, ...of }, from) =>
      `${dealer} se charge désormais de ${onlyThing(of)} promis${isCall(of) ? "" : "e"} par ${from}. Là-bas, ${owner} ${willDo(of, true)} ${by}, comme promis.`,
  },
  numberMissing:
    "Nous n’avons pas encore de numéro de téléphone pour vous. Merci de nous en donner un sur la page de votre dossier, pour que nous puissions vous appeler.",
};
