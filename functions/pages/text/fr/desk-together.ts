import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `Également ouvert en ce moment par\u00a0: ${names}`,
  tell: "Prévenir un collègue",
  tellHint: "La personne reçoit un e-mail qui mène ici. Vous pouvez aussi écrire @ suivi d’un nom.",
  nobody: "Personne en particulier",
  cannotTell: "Cette personne ne peut pas voir ce dossier",
} satisfies TogetherText;
