/** Why somebody waits no more who did not say so. */
export const NO_LONGER = {
  booked: "hat jetzt einen Termin",
  over: "bis dahin wurde nichts frei",
  "not-offered": "wird nicht mehr angeboten",
} as const;
