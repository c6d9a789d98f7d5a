import * as british from "../en/booking.ts";

/** What Americans call it. */
export const details = {
  ...british.details,
  addressLocality: "City",
  addressRegion: "State",
  postalCode: "ZIP code",
  registration: "License plate",
  needTown: "Enter the city",
};
