import * as z from "zod";
import { personal } from "../../personal-data/marks.ts";
import { OWN_CODES } from "../../language/own-words/own-words.ts";

/**
 * What the text beside it says, where its words are our own. A code that only a newer release knows is
 * left out: the text says the same in English.
 */
export const oursSchema = z
  .object({
    code: z.enum(OWN_CODES),
    params: z
      .record(z.string(), z.union([personal(z.string(), "case.words"), z.number()]))
      .optional(),
  })
  .optional()
  .catch(undefined);
