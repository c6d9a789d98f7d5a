import type { ComeBackWords } from "../words/come-back-words.ts";

export const comeBackDe: ComeBackWords = {
  label: "Wiederkommen",
  book: "Termin buchen",
  fromNowOn:
    "Sie können ab jetzt buchen. Wenn es so weit ist, schicken wir Ihnen diesen Link noch einmal; deswegen ruft Sie niemand an.",
  due: {
    subject: ({ what }) => `Es ist wieder so weit: ${what}`,
    intro: ({ what, dealer }) => `Bei ${dealer} ist es wieder so weit: ${what}.`,
    pick: "Buchen Sie eine Zeit, die Ihnen passt.",
    otherwise: "Waren Sie schon da oder brauchen Sie es nicht mehr, müssen Sie nichts tun.",
    notOffered: "Über einen Link lässt es sich nicht mehr buchen; bitte melden Sie sich bei uns.",
  },
};
