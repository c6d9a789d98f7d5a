import type { TimeWords } from "../words/time-words.ts";

export const timesDe: TimeWords = {
  actions: { thatIsFine: "Das passt mir", doesNotSuit: "Das passt mir nicht" },
  labels: { expected: "Jetzt erwartet bis" },
  expected: {
    subject: {
      later: ({ expected }) => `Später als zugesagt: voraussichtlich ${expected}`,
      sooner: ({ expected }) => `Früher als zugesagt: voraussichtlich ${expected}`,
      "as-promised": ({ due }) => `Nun doch wie zugesagt: bis ${due}`,
    },
    intro: {
      later: ({ dealer, due, expected }) =>
        `${dealer} hatte Ihnen etwas bis ${due} zugesagt. Wir rechnen jetzt damit, dass es bis ${expected} erledigt ist, also später als zugesagt. Das tut uns leid.`,
      sooner: ({ dealer, due, expected }) =>
        `${dealer} hat Ihnen etwas bis ${due} zugesagt. Wir rechnen jetzt damit, dass es schon bis ${expected} erledigt ist.`,
      "as-promised": ({ due }) =>
        `Wir rechnen jetzt damit, unsere Zusage an Sie rechtzeitig einzulösen, bis ${due}.`,
    },
    choice:
      "Die zugesagte Zeit gilt weiter, bis Sie der neuen zustimmen. Bitte sagen Sie uns, ob sie Ihnen passt.",
  },
  tooEarly: (when) =>
    `Ihr Termin am ${when} liegt zu früh dafür: Was zu tun ist, lässt sich dann noch nicht erledigen. Bitte wählen Sie eine andere Zeit.`,
  stillBooked: (when) =>
    `Ihr Termin am ${when} ist für dieselbe Arbeit gebucht und besteht weiter. Bitte sagen Sie ihn ab, wenn Sie ihn nicht mehr brauchen.`,
  accepted: ({ dealer, due, previousDue }) =>
    `Sie haben einer neuen Zeit für das zugestimmt, was ${dealer} Ihnen zugesagt hat: ${due} statt ${previousDue}.`,
  denied: {
    move: {
      subject: ({ due }) => `Die frühere Zeit gilt wieder: ${due}`,
      intro: ({ owner, due }) =>
        `Sie haben uns gesagt, dass Sie der neuen Zeit nicht zugestimmt haben. Danke. Unsere Zusage an Sie gilt wieder bis ${due}, und ${owner} steht jetzt dafür ein.`,
    },
    expect: {
      subject: ({ due }) => `Es bleibt bei unserer Zusage: bis ${due}`,
      intro: ({ owner, due }) =>
        `Sie haben uns gesagt, dass Ihnen die neue Zeit nicht passt. Danke. Es bleibt bei dem, was wir zugesagt haben: bis ${due}. ${owner} steht jetzt dafür ein.`,
    },
  },
  disputed: {
    move: {
      subject: ({ customer }) => `${customer}: neue Zeit nicht vereinbart`,
      intro: ({ customer, due }) =>
        `${customer} sagt, dass die neue Zeit nicht vereinbart war. Die Zeit davor gilt wieder: Die Zusage liegt bei Ihnen und ist bis ${due} fällig.`,
    },
    expect: {
      subject: ({ customer }) => `${customer} passt die neue Zeit nicht`,
      intro: ({ customer, due }) =>
        `${customer} sagt, dass die jetzt erwartete Zeit nicht passt. Die Zusage liegt bei Ihnen und bleibt bis ${due} fällig.`,
    },
  },
  retimed: {
    moved: ({ what, due }) => `Neue Zeit, ${due}: ${what}`,
    expected: ({ what, expected }) => `Erwartet bis ${expected}: ${what}`,
    movedIntro: ({ actor, customer, due, previousDue }) =>
      `${actor} hat eine Zusage an ${customer} von ${previousDue} auf ${due} verschoben.`,
    acceptedIntro: ({ customer, due, previousDue }) =>
      `${customer} hat der neuen Zeit zugestimmt: Die Zusage ist bis ${due} fällig statt bis ${previousDue}.`,
    expectedIntro: ({ actor, customer, due, expected }) =>
      `${actor} hat eingetragen, dass eine Zusage an ${customer} jetzt bis ${expected} erwartet wird. Fällig bleibt sie bis ${due}, solange ${customer} der neuen Zeit nicht zustimmt.`,
  },
  undone: {
    subject: ({ what }) => `Doch weiter offen: ${what}`,
    intro: ({ actor, customer, due }) =>
      `${actor} hatte eine Zusage an ${customer} versehentlich zurückgezogen und hat das zurückgenommen. Sie ist offen wie zuvor und bis ${due} fällig.`,
  },
  asked: {
    subject: ({ actor, what }) => `${actor} bittet Sie um Hilfe: ${what}`,
    due: ({ actor, customer, due }) =>
      `${actor} bittet Sie um Hilfe bei einer Zusage an ${customer}. Sie ist bis ${due} fällig.`,
    wasDue: ({ actor, customer, due }) =>
      `${actor} bittet Sie um Hilfe bei einer Zusage an ${customer}. Sie war bis ${due} fällig und ist nicht als erledigt eingetragen.`,
    stays: "Alle anderen erfahren weiterhin zu den üblichen Zeiten davon.",
  },
};
