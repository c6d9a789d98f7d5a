import type { FilesText } from "../en/desk-files.ts";

export const files: FilesText = {
  title: "Photos et documents",
  lead: "Pour l’équipe\u00a0: le client ne les voit pas. Le lieu et le moment de la prise de vue sont retirés des photos.",
  none: "Rien n’a encore été ajouté.",
  manage: "Ajouter ou retirer",
  opensIn: (type, size) => `${type}, ${size}`,
  addedBy: (name) => `Ajouté par ${name}`,
  add: "Ajouter un fichier",
  file: "Photo ou PDF",
  hint: "JPEG, PNG, WebP ou PDF, 15\u00a0Mo au plus",
  send: "Envoyer le fichier",
  tooLarge: (found, most) => `Le fichier fait ${found}. Choisissez-en un de ${most} au plus`,
  full: (most) =>
    `Ce dossier contient ${most} fichiers, le maximum possible. Retirez-en un d’abord.`,
  whatTitle: "Que montre le fichier\u00a0?",
  whatLead: "Le fichier est arrivé. Il est conservé dès que vous avez indiqué ce qu’il montre.",
  what: "En quelques mots",
  whatHint: "Par exemple\u00a0: rayure sur la portière arrière gauche",
  keep: "Conserver dans le dossier",
  needWhat: "Indiquez ce que montre le fichier",
  notHere:
    "Le fichier n’est pas arrivé, ou n’a pas été conservé dans la journée. Envoyez-le à nouveau.",
  notTaken: "Le fichier n’est ni une image JPEG, PNG ou WebP, ni un PDF. Envoyez-en un autre.",
  broken:
    "Le fichier ne peut pas être lu comme une image. Enregistrez-le à nouveau et renvoyez-le.",
  remove: "Retirer",
  removeTitle: "Retirer ce fichier\u00a0?",
  removeLead:
    "Plus personne ne pourra l’ouvrir. L’historique garde ce que c’était et qui l’a retiré.",
  removeDo: "Retirer le fichier",
  back: "Retour au dossier",
};
