import type { WaitingWords } from "../words/waiting-words.ts";

export const waitingDe: WaitingWords = {
  joined: {
    subject: ({ service, until }) => `Warteliste bis ${until}: ${service}`,
    intro: ({ service, dealer, until }) =>
      `Sie stehen bei ${dealer} auf der Warteliste: ${service}. Wird bis ${until} eine Zeit frei, die Ihnen passt, reservieren wir sie nur für Sie und schreiben Ihnen sofort.`,
    unproven: (press) =>
      `Bitte drücken Sie zuerst auf „${press}“, damit wir wissen, dass diese E-Mail bei Ihnen angekommen ist. Vorher können wir keine Zeit für Sie reservieren.`,
    promise: ({ owner, due }) =>
      `Ist bis ${due} nichts frei geworden, sagt Ihnen ${owner}, was möglich ist.`,
  },
  offered: {
    subject: ({ service, when }) => `Frei für Sie: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `Bei ${dealer} ist eine Zeit frei geworden: ${when}. Bis ${until} ist sie nur für Sie reserviert. Nehmen Sie sie an, dann ist sie gebucht.`,
    otherwise:
      "Wenn Sie nichts tun, geht sie an die nächste Person auf der Liste, und Sie warten weiter auf andere Zeiten.",
  },
  ended: {
    over: {
      subject: ({ service }) => `Nichts frei geworden: ${service}`,
      intro: ({ service, dealer, until }) =>
        `Bei ${dealer} ist bis ${until} nichts frei geworden, was Ihnen gepasst hätte: ${service}. Das tut uns leid. Sie stehen nicht mehr auf der Warteliste; unten sehen Sie, welche Zeiten jetzt frei sind.`,
    },
    notOffered: {
      subject: ({ service }) => `Nicht mehr im Angebot: ${service}`,
      intro: ({ service, dealer }) =>
        `${dealer} bietet nicht mehr an, worauf Sie gewartet haben: ${service}. Das tut uns leid. Sie stehen nicht mehr auf der Warteliste.`,
    },
    left: {
      subject: ({ service }) => `Nicht mehr auf der Warteliste: ${service}`,
      intro: ({ service, dealer }) =>
        `${dealer} hat Sie von der Warteliste genommen: ${service}. Wenn Sie das nicht wollten, sagen Sie es uns bitte.`,
    },
    promise: ({ owner, due }) =>
      `Unsere Zusage gilt weiter: ${owner} sagt Ihnen bis ${due}, was möglich ist.`,
    latePromise: ({ owner }) =>
      `Unsere Zusage bleibt offen, bis sie eingelöst ist: ${owner} schuldet Ihnen die Antwort, was möglich ist.`,
  },
  stopped: {
    subject: ({ service, customer }) => `Nicht mehr im Angebot: ${service}, ${customer}`,
    intro: ({ service, customer, due }) =>
      `${customer} hat auf eine Zeit für etwas gewartet, das Ihr Autohaus nicht mehr anbietet: ${service}. Das haben wir mitgeteilt. Ihre Zusage bleibt offen: Sagen Sie bis ${due}, was möglich ist.`,
  },
  labels: { from: "Nicht vor", until: "Wartet bis" },
  actions: {
    hold: "Ja, Zeiten für mich reservieren",
    take: "Diese Zeit nehmen",
    leave: "Nicht mehr warten",
    seeTimes: "Jetzt freie Zeiten ansehen",
  },
};
