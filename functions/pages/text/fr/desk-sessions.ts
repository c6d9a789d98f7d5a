import type { SessionsText } from "../en/desk-sessions.ts";

export const sessions = {
  title: "Vos sessions ouvertes",
  lead: "Une session se termine d’elle-même après douze heures d’inactivité, et de toute façon après une journée.",
  since: (moment) => `Depuis le ${moment}`,
  seen: (moment) => `renouvelée le ${moment}`,
  here: "ce navigateur",
  everywhere: "Se déconnecter partout",
  everywhereLead:
    "Met fin à toutes ces sessions tout de suite, ainsi qu’aux clés que des programmes ont pour vous. Utile quand un appareil est perdu, ou quand vous en voyez un ici qui n’est pas à vous.",
  theirs: "Les sessions de cette personne",
  theirsLead: (name) =>
    `Met fin tout de suite à toutes les sessions ouvertes par ${name}, par exemple quand un téléphone est perdu. La personne peut se reconnecter\u00a0; pour qu’elle n’entre plus, retirez-la de l’équipe.`,
  endTheirs: "Mettre fin à ses sessions",
  ended: (name) => `Toutes les sessions ouvertes par ${name} sont terminées.`,
} satisfies SessionsText;
