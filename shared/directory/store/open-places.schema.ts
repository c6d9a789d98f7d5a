import * as z from "zod";
import { marked, personal, plain } from "../../personal-data/marks.ts";

/** A place whose look-ups are being written, as stored. */
export const openPlacesSchema = marked(
  z.object({
    data: z.object({
      turn: plain(z.string()),
      emails: z.array(personal(z.string(), "people.email")),
    }),
  }),
);
