import type { WordsText } from "../en/desk-words.ts";

export const words: WordsText = {
  preview: "Voir la page comme vos clients la voient",
  toWords: "Ce que vos clients en lisent, dans chaque langue",
  ofService: (service) => `${service}\u00a0: ce que lisent vos clients`,
  serviceLead:
    "Dans chaque langue que vous parlez avec vos clients. Si l’une reste vide, ils lisent ce qui est écrit dans une autre.",
  name: "Nom",
  elseNamed: (name) => `Vide\u00a0: ${name}`,
  service: {
    names: "Nom",
    description: "En quoi cela consiste",
    priceText: "Prix",
    bring: "Ce qu’il faut apporter",
    stay: "Combien de temps rester",
  },
  hints: {
    description: "Si vide dans toutes les langues\u00a0: une phrase de notre part, selon le type.",
    priceText: "Tel que vos clients le lisent, par exemple\u00a0: à partir de 89\u00a0€",
    bring: "Par exemple\u00a0: votre permis de conduire",
    stay: "Si ce n’est pas simplement la durée réservée.",
  },
  ofDepartment: (department) => `${department}\u00a0: le nom que lisent vos clients`,
  departmentLead: "Dans chaque langue que vous parlez avec vos clients.",
  options: "Ce que vos clients choisissent",
  ofOption: (option) => `${option}\u00a0: les mots que lisent vos clients`,
  optionLead:
    "C’est avec ces mots que l’on choisit ce qui distingue vos voitures. Rien d’autre ne change\u00a0: les rendez-vous gardent ce qui a été choisi.",
  privacy: "Ce que vous dites des données personnelles",
  privacyLead:
    "Cela figure sur votre page de confidentialité, à côté de ce qui vaut ici pour toutes les concessions. Les durées de conservation et l’adresse de votre propre politique ont chacune leur formulaire.",
  privacyContact: "Adresse e-mail pour les questions sur les données personnelles",
  elseAddress: (address) => `Vide\u00a0: ${address}`,
  authority: "Où vos clients peuvent porter plainte",
  authorityName: "Nom de l’autorité",
  authorityUrl: "Adresse de son site",
  bothOfAuthority: "Indiquez le nom et l’adresse du site, ou aucun des deux",
  processors: "Qui d’autre traite les données pour vous",
  processorsHint:
    "Enregistrez pour pouvoir en ajouter une autre. Une entreprise que vous videz est retirée.",
  processor: (number) => `Entreprise ${number}`,
  processorName: "Raison sociale",
  does: (language) => `Ce qu’elle fait des données (${language})`,
  needName: "Indiquez son nom",
  needDoes: "Dites dans au moins une langue ce qu’elle fait des données",
  accessibility: "Ce que vous dites de l’accessibilité",
  accessibilityLead:
    "Cela figure sur votre page d’accessibilité, à côté de ce qui vaut pour toutes les pages d’ici.",
  limits: "Ce que l’on sait ne pas fonctionner pour tout le monde",
  noLimits: "On ne connaît rien qui ne fonctionne pas pour tout le monde.",
  assessedOn: "Date de la dernière vérification",
  accessibilityContact: "Adresse e-mail pour qui ne peut pas utiliser quelque chose",
};
