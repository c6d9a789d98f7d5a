import { KeptBooking } from "./kept-booking.js";

if (customElements.get("kept-booking") === undefined)
  customElements.define("kept-booking", KeptBooking);
