import * as z from "zod";

/** A place whose look-ups are being written, as stored. */
export const openPlacesSchema = z.object({
  data: z.object({ turn: z.string(), emails: z.array(z.string()) }),
});
