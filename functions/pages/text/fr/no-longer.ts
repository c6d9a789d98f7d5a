/** Why somebody waits no more who did not say so. */
export const NO_LONGER = {
  booked: "a maintenant un rendez-vous",
  over: "rien ne s’est libéré à temps",
  "not-offered": "n’est plus proposé",
} as const;
