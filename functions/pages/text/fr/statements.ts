import type * as english from "../en/statements.ts";

export const accessibility: typeof english.accessibility = {
  title: "Accessibilité de ce service de rendez-vous",
  scope: (dealer) =>
    `Il s’agit des pages où vous prenez rendez-vous chez ${dealer} et consultez votre dossier, et non du reste du site de la concession.`,
  standardTitle: "La norme suivie",
  standard:
    "Ces pages sont conçues selon les règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.",
  tested:
    "À chaque modification, axe, un outil qui détecte les obstacles, les vérifie\u00a0; elles sont aussi vérifiées au clavier seul, sans script et à 320 pixels de large.",
  notAudited:
    "Personne de l’extérieur ne les a encore auditées, et les vérifications automatiques ne trouvent pas tous les obstacles.",
  assessed: (day) => `Dernière vérification\u00a0: ${day}.`,
  limitsTitle: "Ce qui ne fonctionne pas à notre connaissance",
  noLimits:
    "Nous ne connaissons pas d’obstacle pour le moment. Si vous en rencontrez un, dites-le-nous.",
  contactTitle: "Si quelque chose ne fonctionne pas pour vous",
  contact:
    "Dites-le-nous\u00a0: nous vous aiderons à réserver autrement et nous y remédierons. Écrivez ou appelez\u00a0:",
  enforcement: "Si notre réponse ne vous aide pas, vous pouvez vous adresser à",
};
