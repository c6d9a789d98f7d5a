import * as british from "../en/booking.ts";

/** What Americans call it. */
export const details = {
  ...british.details,
  streetAddress: "Street address",
  addressLocality: "City",
  addressRegion: "State",
  postalCode: "ZIP code",
  registration: "License plate",
  needStreet: "Enter the street address",
  needTown: "Enter the city",
};
