/** Why somebody waits no more who did not say so. */
export const NO_LONGER = {
  booked: "ya tiene una cita",
  over: "no quedó nada libre a tiempo",
  "not-offered": "ya no se ofrece",
} as const;
