import type { PartnerField } from "../../../../shared/directory/document/partner-terms.ts";
import type { PartnersText } from "../en/desk-partners.ts";

const fields: Readonly<Record<PartnerField, string>> = {
  name: "Nom",
  phone: "Téléphone, aux heures où l’on peut appeler",
  email: "Adresse e-mail",
  address: "Adresse du rendez-vous",
  registration: "Immatriculation",
  vin: "Numéro de châssis (VIN)",
  model: "Marque, modèle et année",
  odometer: "Kilométrage",
  "access-note": "Comment accéder à la voiture",
};

/** The other companies that a brand's dealers hand promises to. */
export const partners: PartnersText = {
  title: "Partenaires",
  listLead:
    "D’autres entreprises qui se chargent d’une partie de ce que promettent les concessions.",
  none: "Il n’y a pas encore de partenaire. Un partenaire est une autre entreprise qui se charge d’une partie de ce que promettent les concessions, par exemple d’inspecter une voiture.",
  add: "Ajouter un partenaire",
  saved: "Le partenaire est enregistré.",
  hasEnded: "Ne travaille plus pour la marque",
  lead: "Les concessions lui confient des promesses\u00a0; ses collaborateurs voient ce qu’il leur faut pour les tenir, et rien d’autre.",
  name: "Nom",
  purpose: "Ce qu’il fait pour les clients",
  purposeHint:
    "Les clients le lisent\u00a0: inspecte les voitures en leasing avant leur restitution",
  telephone: "Téléphone",
  telephoneHint: "Avec l’indicatif du pays, comme +33123456789",
  callers: "Numéros affichés quand il appelle",
  callersHint:
    "Avec l’indicatif du pays, séparés par des virgules. Les clients en sont informés avant l’appel\u00a0; vide\u00a0: le numéro de téléphone ci-dessus.",
  contact: "Interlocuteur de la marque",
  contactEmail: "Son adresse e-mail",
  hours: "Horaires et jours ouvrés",
  hoursLead: "Quand quelqu’un est là, comme 8-12, 13-17. Laissez vides les jours de fermeture.",
  timeZone: "Fuseau horaire, comme Europe/Paris",
  workingDays: "Jours ouvrés\u00a0: eux seuls comptent pour la durée d’une tâche",
  special: "Jours fériés et autres jours",
  specialHint:
    "Un par ligne\u00a0: 2027-12-25 Noël, ou 2027-12-24/2028-01-02 Congés\u00a0; avec des horaires\u00a0: 2027-12-24 09:00-12:00.",
  tasks: "Tâches",
  tasksLead: "Ce que l’on peut lui demander, le temps qu’il lui faut et ce qu’il voit du client.",
  anotherTask: "Une autre tâche",
  kind: "Tâche",
  kindHint: "Un mot, comme inspection. Laissez vide pour retirer la tâche.",
  takes: "Durée",
  unit: "Comptée en",
  days: "ses jours ouvrés",
  openHours: "ses heures d’ouverture",
  inspects:
    "La voiture est inspectée\u00a0: dès qu’une inspection est réservée dans le dossier ou que le client a envoyé des photos, la tâche prend fin",
  sees: "Ce qu’il voit du client",
  field: (field) => fields[field],
  people: "Personnes qui se connectent",
  peopleLead:
    "Toute nouvelle personne est invitée par e-mail. Videz une ligne pour retirer quelqu’un\u00a0: cette personne ne peut plus se connecter, et ce dont elle était chargée reste au partenaire.",
  anotherPerson: "Quelqu’un d’autre",
  processor: "Données personnelles",
  processorLead: "Ce qui est convenu avec ce sous-traitant, pour le registre des traitements.",
  data: "Quelles données il reçoit",
  does: "Ce qu’il en fait",
  agreedOn: "Convenu le",
  country: "Pays où se trouvent les données, comme FR",
  retention: "Durée de conservation",
  subProcessors: "Sous-traitants ultérieurs",
  subProcessorsHint: "Un par ligne\u00a0: nom\u00a0: ce qu’il fait",
  goBack: (tasks: number) =>
    tasks === 1
      ? "1 tâche en cours revient à la personne qui l’avait."
      : `${tasks} tâches en cours reviennent aux personnes qui les avaient.`,
  goToLead: (tasks: number) =>
    tasks === 1
      ? "1 tâche en cours passe à la personne responsable sur place."
      : `${tasks} tâches en cours passent à la personne responsable sur place.`,
  saveAllTheSame: "Enregistrer quand même",
  ended:
    "Il ne travaille plus pour la marque\u00a0: il ne reçoit plus de tâche, et ses collaborateurs ne peuvent plus se connecter",
};
