import type { AnswerFacts, AnswerWords } from "../words/answer-words.ts";

type Of = Pick<AnswerFacts, "way" | "at">;

const isCall = ({ way }: Pick<Of, "way">) => way === "call";
const thing = (of: Pick<Of, "way">) => (isCall(of) ? "Anruf" : "Antwort");
const our = (of: Pick<Of, "way">) => (isCall(of) ? "Unser Anruf" : "Unsere Antwort");
const toYou = (of: Pick<Of, "way">) => (isCall(of) ? "bei Ihnen" : "an Sie");
const ours = (of: Pick<Of, "way">) => (isCall(of) ? "unseren Anruf" : "unsere Antwort");

/** `rufen Sie heute bis 10:30 Uhr unter 030 123456 an`; of one person `ruft`. */
function does({ way, at, by }: Of & { readonly by: string }, one: boolean): string {
  if (way === "letter") return `${one ? "schreibt" : "schreiben"} Ihnen ${by} an ${at}`;
  const number = at === "" ? "" : ` unter ${at}`;
  return `${one ? "ruft" : "rufen"} Sie ${by}${number} an`;
}

/** `Sie heute bis 10:30 Uhr unter 030 123456 anzurufen` */
function toDo({ way, at, by }: Of & { readonly by: string }): string {
  if (way === "letter") return `Ihnen ${by} an ${at} zu schreiben`;
  const number = at === "" ? "" : ` unter ${at}`;
  return `Sie ${by}${number} anzurufen`;
}

export const answersDe: AnswerWords = {
  by: {
    today: (clock) => `heute bis ${clock} Uhr`,
    tomorrow: (clock) => `morgen bis ${clock} Uhr`,
    on: (clock, day) => `bis ${day}, ${clock} Uhr`,
  },
  made: {
    subject: ({ due, ...of }) => `${our(of)} ${toYou(of)}: bis ${due}`,
    intro: ({ owner, department, dealer, ...of }) =>
      `Wir ${does(of, false)}. ${owner} (${department}, ${dealer}) kümmert sich darum.`,
  },
  late: {
    subject: ({ due, ...of }) => `${our(of)} ist überfällig (seit ${due})`,
    intro: (of) =>
      `Wir hatten zugesagt, ${toDo(of)}, und das ist nicht als erledigt eingetragen. Das tut uns leid. Die Verantwortlichen werden gerade benachrichtigt.`,
  },
  stillLate: {
    subject: ({ due, ...of }) => `${our(of)} steht noch aus (seit ${due})`,
    raised: (of, boss) =>
      `Wir hatten zugesagt, ${toDo(of)}, und das steht noch aus. Das tut uns leid. Jetzt kümmert sich ${boss} aus der Geschäftsleitung darum.`,
    intro: (of) =>
      `Wir hatten zugesagt, ${toDo(of)}, und das steht noch aus. Das tut uns leid. Die Leitung des Hauses wird an jedem Öffnungstag daran erinnert.`,
  },
  kept: {
    subject: ({ due, ...of }) => `${our(of)}: als erledigt notiert am ${due}`,
    intro: ({ dealer, actor, by, ...of }) =>
      `Bei ${dealer} hat ${actor} ${ours(of)} ${toYou(of)} als erledigt eingetragen. Zugesagt war ${isCall(of) ? "er" : "sie"} ${by}.`,
  },
  moved: {
    subject: ({ due, ...of }) => `Neue Zeit für ${ours(of)}: bis ${due}`,
    intro: ({ wasBy, ...of }) =>
      `Neue Zeit: Wir ${does(of, false)}. Zuvor zugesagt: ${wasBy}; das bleibt vermerkt.`,
    picked: ({ wasBy, ...of }) =>
      `Sie haben eine andere Zeit gewählt: Wir ${does(of, false)}. Zuvor zugesagt: ${wasBy}.`,
    accepted: ({ wasBy, ...of }) =>
      `Sie haben einer anderen Zeit zugestimmt: Wir ${does(of, false)}. Zuvor zugesagt: ${wasBy}.`,
  },
  expected: {
    later: {
      subject: ({ expected, ...of }) => `${our(of)} kommt später: bis ${expected}`,
      intro: ({ nowBy, ...of }) =>
        `Wir hatten zugesagt, ${toDo(of)}. Jetzt rechnen wir damit, dass es später wird: ${nowBy}. Das tut uns leid.`,
    },
    sooner: {
      subject: ({ expected, ...of }) => `${our(of)} kommt früher: bis ${expected}`,
      intro: ({ nowBy, ...of }) =>
        `Wir hatten zugesagt, ${toDo(of)}. Jetzt rechnen wir damit, dass es früher klappt: ${nowBy}.`,
    },
    "as-promised": {
      subject: ({ due, ...of }) => `${our(of)} kommt wie zugesagt: bis ${due}`,
      intro: (of) => `Wir rechnen jetzt damit, ${toDo(of)}, so wie zugesagt.`,
    },
  },
  withdrawn: {
    subject: ({ due, ...of }) => `${our(of)} entfällt (zugesagt bis ${due})`,
    intro: ({ dealer, ...of }) =>
      `${our(of)} ${toYou(of)} entfällt: ${dealer} wurde gesagt, dass Sie ${isCall(of) ? "ihn" : "sie"} nicht mehr brauchen.`,
  },
  reopened: {
    subject: ({ due, ...of }) => `Wieder offen: ${thing(of)} ${toYou(of)}, bis ${due}`,
    intro: ({ owner, ...of }) =>
      `Sie haben uns gesagt, dass es so nicht war. Danke. ${owner} ${does(of, true)}.`,
  },
  afterAll: {
    subject: ({ due, ...of }) => `Wieder offen: ${thing(of)} ${toYou(of)}, bis ${due}`,
    intro: ({ owner, ...of }) =>
      `Wir hatten Ihnen mitgeteilt, dass ${isCall(of) ? "unser Anruf" : "unsere Antwort"} nicht mehr nötig ist, weil Ihr Termin als versäumt galt. Es bleibt doch dabei: ${owner} ${does(of, true)}.`,
  },
  denied: {
    move: {
      subject: ({ due, ...of }) => `Frühere Zeit gilt wieder: ${thing(of)} bis ${due}`,
      intro: ({ owner, ...of }) =>
        `Sie haben uns gesagt, dass Sie der neuen Zeit nicht zugestimmt haben. Danke. Die frühere Zeit gilt wieder: ${owner} ${does(of, true)}.`,
    },
    expect: {
      subject: ({ due, ...of }) => `${our(of)} bleibt wie zugesagt: bis ${due}`,
      intro: ({ owner, ...of }) =>
        `Sie haben uns gesagt, dass Ihnen die neue Zeit nicht passt. Danke. Es bleibt bei dem, was wir zugesagt haben: ${owner} ${does(of, true)}.`,
    },
  },
  handedOver: {
    subject: ({ owner, due, ...of }) =>
      isCall(of) ? `${owner} ruft Sie bis ${due} an` : `${owner} schreibt Ihnen bis ${due}`,
    intro: ({ owner, ...of }) =>
      `${owner} hat ${ours(of)} übernommen und ${does(of, true)}, wie zugesagt.`,
    hosted: ({ owner, dealer, ...of }, from) =>
      `${dealer} hat übernommen, was Ihnen ${from} zugesagt hat. ${owner} ${does(of, true)}, wie zugesagt.`,
  },
  numberMissing:
    "Wir haben noch keine Telefonnummer von Ihnen. Bitte nennen Sie uns eine auf der Seite Ihres Vorgangs, damit wir anrufen können.",
};
