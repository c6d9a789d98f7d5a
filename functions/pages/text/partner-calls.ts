import { textsIn } from "../../../shared/language/in-every-language.ts";
import type { InEveryLanguage } from "../../../shared/language/in-every-language.ts";

type PartnerText = {
  readonly calls: (partner: string, numbers: string) => string;
  readonly doesNotCall: (partner: string) => string;
  readonly unseen: (partner: string) => string;
  readonly noNumber: (partner: string) => string;
  readonly purpose: (partner: string, purpose: string) => string;
  readonly notThis: string;
};

const english: PartnerText = {
  calls: (partner, numbers) => `${partner} will call from ${numbers}.`,
  doesNotCall: (partner) =>
    `${partner} will not call: there is no time at which it works and you may be called.`,
  unseen: (partner) => `${partner} will not call: it is no longer given your number.`,
  noNumber: (partner) => `${partner} will not call: we have no number on which you may be called.`,
  purpose: (partner, purpose) => `${partner}: ${purpose}`,
  notThis: "Not this partner",
};

const TEXTS: InEveryLanguage<PartnerText> = {
  "en-US": english,
  "en-GB": english,
  de: {
    calls: (partner, numbers) => `${partner} ruft Sie an, Rufnummer ${numbers}.`,
    doesNotCall: (partner) =>
      `${partner} ruft Sie nicht an: Es gibt keine Zeit, zu der dort jemand da ist und Sie angerufen werden möchten.`,
    unseen: (partner) =>
      `${partner} ruft Sie nicht an: Ihre Telefonnummer wird nicht mehr weitergegeben.`,
    noNumber: (partner) =>
      `${partner} ruft Sie nicht an: Wir haben keine Telefonnummer, unter der Sie angerufen werden möchten.`,
    purpose: (partner, purpose) => `${partner}: ${purpose}`,
    notThis: "Nicht dieser Partner",
  },
  fr: {
    calls: (partner, numbers) => `${partner} vous appellera du ${numbers}.`,
    doesNotCall: (partner) =>
      `${partner} ne vous appellera pas\u00a0: son équipe ne travaille à aucune des heures où l’on peut vous appeler.`,
    unseen: (partner) =>
      `${partner} ne vous appellera pas\u00a0: votre numéro ne lui est plus communiqué.`,
    noNumber: (partner) =>
      `${partner} ne vous appellera pas\u00a0: nous n’avons aucun numéro où vous appeler.`,
    purpose: (partner, purpose) => `${partner}\u00a0: ${purpose}`,
    notThis: "Refuser ce partenaire",
  },
  es: {
    calls: (partner, numbers) => `${partner} llamará desde ${numbers}.`,
    doesNotCall: (partner) =>
      `${partner} no llamará: no hay ninguna hora en la que trabaje y se le pueda llamar a usted.`,
    unseen: (partner) => `${partner} no llamará: ya no recibe su número de teléfono.`,
    noNumber: (partner) =>
      `${partner} no llamará: no tenemos ningún número en el que se le pueda llamar.`,
    purpose: (partner, purpose) => `${partner}: ${purpose}`,
    notThis: "No quiero tratar con esta empresa",
  },
};

/** What is said of a partner on the case page. */
export function partnerTexts(language: string): PartnerText {
  return textsIn(TEXTS, language);
}
