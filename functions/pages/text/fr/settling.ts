import type { SettlingText } from "../en/settling.ts";

/** What others say they did in a partner's place, at its desk and at the dealer's. */
export const settling: SettlingText = {
  title: "D’autres disent avoir porté assistance",
  lead: (company, name) =>
    `${name} (${company}) dit avoir porté assistance à votre place. Le prenez-vous en charge\u00a0? Rien n’est demandé au client et il ne paie rien\u00a0: cela reste entre les entreprises.`,
  leadHere: (company, name) =>
    `${name} (${company}) dit avoir porté assistance au client sur votre parole. La prise en charge règle la question\u00a0; rien n’est demandé au client et il ne paie rien.`,
  theirs: "Leur référence",
  dealer: "Concession",
  honour: "Prendre en charge",
  reference: "Votre numéro de référence",
  dispute: "Contester",
  reason: "Pourquoi ce n’est pas exact",
  own: "C’est votre propre entreprise qui dit avoir porté assistance. La suite est du ressort de la concession.",
  disputed: (company, reason) => `${company} conteste\u00a0: ${reason}`,
  over: "C’est réglé.",
};
