import type { PartnerField } from "../../../../shared/directory/document/partner-terms.ts";
import type { PartnersText } from "../en/desk-partners.ts";

const fields: Readonly<Record<PartnerField, string>> = {
  name: "Nom",
  phone: "Téléphone, quand il est permis d’appeler",
  email: "Adresse e-mail",
  address: "Adresse du rendez-vous",
  registration: "Immatriculation",
  vin: "Numéro de série (VIN)",
  model: "Marque, modèle et année",
  odometer: "Kilométrage",
  "access-note": "Comment accéder au véhicule",
};

/** The other companies that a brand's dealers hand promises to. */
export const partners: PartnersText = {
  title: "Partenaires",
  listLead: "D’autres entreprises qui font une partie de ce que les concessionnaires promettent.",
  none: "Il n’y a pas encore de partenaire. Un partenaire est une autre entreprise qui fait une partie de ce que les concessionnaires promettent, par exemple inspecter un véhicule.",
  add: "Ajouter un partenaire",
  saved: "Le partenaire est enregistré.",
  hasEnded: "Ne travaille plus pour la marque",
  lead: "Les concessionnaires lui confient des promesses\u00a0; ses personnes voient ce qu’il leur faut pour cela, et rien d’autre.",
  name: "Nom",
  purpose: "Ce qu’il fait pour les clients",
  purposeHint: "Les clients le lisent\u00a0: inspecte les véhicules loués avant leur retour",
  telephone: "Téléphone",
  telephoneHint: "Avec l’indicatif du pays, comme +33123456789",
  callers: "Numéros d’où il appelle",
  callersHint:
    "Avec l’indicatif du pays et des virgules. Les clients les apprennent avant l’appel\u00a0; sans indication, c’est le téléphone.",
  contact: "À qui la marque s’adresse",
  contactEmail: "Son adresse e-mail",
  hours: "Horaires et jours ouvrés",
  hoursLead: "Quand quelqu’un est là, comme 8-12, 13-17. Laissez vides les jours de fermeture.",
  timeZone: "Fuseau horaire, comme Europe/Paris",
  workingDays: "Jours ouvrés\u00a0: eux seuls comptent pour la durée d’une tâche",
  special: "Jours fériés et autres jours",
  specialHint:
    "Un par ligne\u00a0: 2027-12-25 Noël, ou 2027-12-24/2028-01-02 Congés\u00a0; avec des horaires\u00a0: 2027-12-24 09:00-12:00.",
  tasks: "Tâches",
  tasksLead:
    "Ce qu’on peut lui demander, combien de temps il lui faut, et ce qu’il voit du client.",
  anotherTask: "Autre tâche",
  kind: "Tâche",
  kindHint: "Un mot, comme inspection. Laissez vide pour retirer la tâche.",
  takes: "Durée",
  unit: "Comptée en",
  days: "ses jours ouvrés",
  openHours: "ses heures d’ouverture",
  sees: "Il voit du client",
  field: (field) => fields[field],
  people: "Personnes qui se connectent",
  peopleLead:
    "Toute nouvelle personne est invitée par e-mail. Laissez une ligne vide pour retirer quelqu’un\u00a0: cette personne ne peut plus se connecter, et ce qu’elle avait reste au partenaire.",
  anotherPerson: "Quelqu’un d’autre",
  processor: "Données personnelles",
  processorLead: "Ce qui est convenu avec ce sous-traitant, pour le registre des traitements.",
  data: "Quelles données il reçoit",
  does: "Ce qu’il en fait",
  agreedOn: "Convenu le",
  country: "Pays des données, comme FR",
  retention: "Combien de temps il les garde",
  subProcessors: "Autres entreprises qui traitent les données pour lui",
  subProcessorsHint: "Un par ligne\u00a0: nom\u00a0: ce qu’il fait",
  ended:
    "Il ne travaille plus pour la marque\u00a0: il ne reçoit plus de tâche, et ses personnes ne peuvent plus se connecter",
};
