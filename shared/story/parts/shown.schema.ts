import * as z from "zod";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";
import { personal, plain } from "../../personal-data/marks.ts";

const who = personal(z.string(), "case.words");

/** What somebody at a partner's desk was shown, and who they said that they are, where they did. */
export const shownSchema = z.object({
  commitment: plain(z.string()),
  what: personal(z.string(), "case.words"),
  name: who.optional(),
  company: who.optional(),
});

/** A partner says that it served the customer of a promise that it could not find; it is settled afterwards. */
export const honouredSchema = z.object({
  /** Of which promise. */
  commitment: plain(z.string()),
  company: who,
  name: who,
  /** Theirs. */
  reference: who.optional(),
  /** Whose task that promise was then: it may answer, whatever becomes of the task. */
  partner: z.object({ id: slugSchema, name: plain(z.string()) }).optional(),
  /** What was said of it last: a dispute leaves it open. */
  answered: z
    .object({
      answer: z.enum(["honoured", "disputed"]),
      at: instantSchema,
      /** The partner, or the dealer itself. */
      company: plain(z.string()),
      /** The reference or the reason. */
      words: who,
    })
    .optional(),
});
export type Honoured = z.infer<typeof honouredSchema>;
