import type { LateWords } from "../words/late-words.ts";

/** What the customer hears of a promise that is late. */
export const deLate: LateWords = {
  promiseLate: {
    subject: () => "Wir sind mit unserer Zusage an Sie zu spät dran",
    intro: ({ due, dealer }) =>
      `${dealer} hatte Ihnen etwas bis ${due} zugesagt, und es ist nicht als erledigt eingetragen. Das tut uns leid. Die Verantwortlichen werden gerade benachrichtigt.`,
    assurance: "Sie brauchen nichts zu tun: Die Zusage bleibt offen, bis sie eingelöst ist.",
    offer: "Wenn Ihnen eine andere Zeit besser passt, wählen Sie eine.",
  },
  promiseStillLate: {
    subject: () => "Unsere Zusage an Sie ist noch offen",
    raised: ({ due, dealer }, by) =>
      `${dealer} hatte Ihnen etwas bis ${due} zugesagt, und das ist noch offen. Das tut uns leid. Jetzt kümmert sich ${by} aus der Geschäftsleitung darum.`,
    intro: ({ due, dealer }) =>
      `${dealer} hatte Ihnen etwas bis ${due} zugesagt, und das ist noch offen. Das tut uns leid. Die Leitung des Hauses wird an jedem Öffnungstag daran erinnert.`,
    offer: "Sagen Sie uns, wann wir Sie anrufen sollen oder dass Sie es nicht mehr brauchen.",
    end: "Falls Sie es nicht mehr brauchen, sagen Sie es uns.",
  },
};
