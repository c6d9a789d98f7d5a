import type { TaskEndedWords } from "../words/task-ended-words.ts";

export const taskEndedFr: TaskEndedWords = {
  subject: ({ what }) => `Vous n’avez plus à le faire\u00a0: ${what}`,
  why: {
    takenBack: ({ actor, dealer }) => `${actor}, chez ${dealer}, a repris cette tâche.`,
    done: ({ actor, dealer }) => `${actor}, chez ${dealer}, a noté que c’est fait.`,
    withdrawn: ({ actor, dealer }) =>
      `${actor}, chez ${dealer}, a noté que le client ne souhaite plus cela.`,
    withdrawnByThem: () => "Le client ne souhaite plus cela.",
    solved: () => "Le client a fait régler la question ailleurs.",
    booked: ({ dealer }) => `Le client a réservé un rendez-vous pour cela chez ${dealer}.`,
    inspectedByThem: () => "Le client a examiné la voiture et envoyé des photos.",
    unwanted: ({ dealer }) =>
      `Le client ne souhaite pas ce partenaire pour cela et l’a dit à ${dealer}.`,
    denied: ({ dealer }) =>
      `Le client indique que ce qui a été noté à ce sujet n’est pas exact. ${dealer} s’en occupe désormais.`,
    notIntroduced: ({ dealer }) =>
      `Le client ne sait pas encore que vous intervenez. ${dealer} va l’en informer\u00a0; la demande vous sera ensuite adressée à nouveau.`,
    along: ({ dealer }) => `Cette tâche a pris fin avec un autre changement chez ${dealer}.`,
  },
  nothingLeft: "Veuillez ne plus rien entreprendre. Vous n’avez plus accès à ce dossier.",
  openTasks: "Voir vos tâches",
};
