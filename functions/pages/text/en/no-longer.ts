/** Why somebody waits no more who did not say so. */
export const NO_LONGER = {
  booked: "has an appointment now",
  over: "nothing became free in time",
  "not-offered": "it is not offered any more",
} as const;
